// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.json;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Claim;
import dev.hearsay.model.ContentEntity;
import dev.hearsay.model.ContentFacts;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Quantity;
import dev.hearsay.model.QuantityKind;
import dev.hearsay.model.QuantityModifier;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names and quantities of contents, in tables of their own. */
class FactTablesTest {

    private static final String CONTENT = "🚢 unemployment in Ellery fell to 4.5 percent";

    private static Passage words(ArticleClaims story, String words) {
        int start = story.article().text().indexOf(words);
        return Passage.of(story.article().text(), List.of(new Span(start, start + words.length())));
    }

    private static ArticleClaims story(String id, double value) {
        ArticleClaims story = Stories.story(id, CONTENT + "~Jo Lind", "It stays so~Jo Lind");
        ContentFacts facts = new ContentFacts(
                List.of(new ContentEntity(words(story, "Ellery"), SpeakerType.PLACE, "Port Ellery", "e_0a")),
                List.of(
                        new Quantity(
                                words(story, "4.5 percent"),
                                QuantityKind.PERCENT,
                                BigDecimal.valueOf(value),
                                new BigDecimal("3500000000"),
                                "%",
                                QuantityModifier.MORE_THAN,
                                null),
                        Quantity.date(words(story, "fell"), "2031-W10")));
        Claim first = story.claims().get(0).withFacts(facts);
        return new ArticleClaims(story.article(), List.of(first, story.claims().get(1)));
    }

    @ParameterizedTest
    @EnumSource
    void factsAreKeptAndReadBack(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("a", 4.5));
        assertThat(rows(
                        url,
                        "SELECT value, unit, speaker, text FROM quantities_in_claims"
                                + " WHERE kind = 'percent' AND content_text LIKE '%unemployment%'"))
                .containsExactly("4.5|%|Jo Lind|4.5 percent");
        assertThat(rows(url, "SELECT name, type, text, entity FROM named_in_claims"))
                .containsExactly("Port Ellery|place|Ellery|e_0a");
        assertThat(rows(url, "SELECT count(*) FROM fact_proof WHERE proved")).containsExactly("3");
        assertThat(rows(url, "SELECT count(*) FROM fact_proof WHERE NOT proved"))
                .containsExactly("0");
        assertThat(json(url))
                .anySatisfy(record -> assertThat(record)
                        .contains("\"name\":\"Port Ellery\",\"entity\":\"e_0a\"}]")
                        .contains("\"kind\":\"percent\",\"value\":4.5,\"value_to\":3500000000,\"unit\":\"%\","
                                + "\"modifier\":\"more-than\",\"date\":null}")
                        .contains("\"kind\":\"date\",\"value\":null,\"value_to\":null,\"unit\":null,\"modifier\":null,"
                                + "\"date\":\"2031-W10\"}]"))
                .anySatisfy(record -> assertThat(record).contains("\"entities\":[],\"quantities\":[]}"));
    }

    @ParameterizedTest
    @EnumSource
    void anArticleWrittenAgainHasItsNewFactsAlone(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("a", 4.5));
        assertThat(write(url, story("a", 4.5)).unchanged()).isEqualTo(1);
        assertThat(write(url, story("a", 5)).replaced()).isEqualTo(1);
        assertThat(rows(url, "SELECT value FROM content_quantities WHERE kind = 'percent'"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("5");
        write(url, Stories.story("a", "Nothing is named"));
        assertThat(rows(url, "SELECT count(*) FROM content_entities")).containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAnEarlierSchemaHasNone(Databases kind) throws Exception {
        assertThat(json(MigrationTest.version1(kind)))
                .hasSize(6)
                .allSatisfy(record -> assertThat(record).contains("\"entities\":[],\"quantities\":[]}"));
    }
}
