// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.Articles;
import dev.hearsay.AttributionMethod;
import dev.hearsay.Hearsay;
import dev.hearsay.SharedHearsay;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.MissingLayerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Claims inside claims, with the shipped model. */
class NestedClaimsTest {

    private static final Hearsay NESTED = Hearsay.builder().nested(true).build();

    @AfterAll
    static void close() {
        NESTED.close();
    }

    private static List<Claim> claims(String text) {
        return NESTED.extract(Article.of("quay.txt", text).withPublished(LocalDate.parse("2025-02-12")))
                .claims();
    }

    private static Claim saying(List<Claim> claims, String content) {
        return claims.stream()
                .filter(claim -> claim.content().text().startsWith(content))
                .reduce((outer, inner) -> inner)
                .orElseThrow();
    }

    private static String speaker(Claim claim) {
        return claim.speaker().map(Speaker::name).orElse("nobody");
    }

    @Test
    void whatIsInsideAStatementNamesTheOneThatItIsIn() {
        List<Claim> claims =
                claims("The clerk said the mayor had told her that the union believed the strike would end by March.");

        assertThat(claims).hasSize(3);
        assertThat(claims.stream().map(Claim::depth)).containsExactly(0, 1, 2);
        assertThat(claims.get(0).parent()).isNull();
        assertThat(claims.get(1).parent()).isEqualTo(claims.get(0).id());
        assertThat(claims.get(2).parent()).isEqualTo(claims.get(1).id());
        assertThat(claims.get(2).content().text()).isEqualTo("the strike would end by March");
        assertThat(speaker(claims.get(2))).isEqualTo("the union");
    }

    @Test
    void theSpeakerIsTheIOfTheStatementAlsoWhereTheNameComesBehindIt() {
        List<Claim> claims =
                claims("“I hope that the ferries will sail on Sunday,” said Ada Merrow, the harbour master.");

        Claim hope = saying(claims, "that the ferries");
        assertThat(hope.depth()).isEqualTo(1);
        assertThat(speaker(hope)).isEqualTo("Ada Merrow");
    }

    @Test
    void aDateInsideIsOneThatTheStatementNames() {
        List<Claim> claims =
                claims("Ada Merrow told the council on Tuesday that Ilse Brandt had said on Monday that the quay"
                        + " was closing.\n\nJo Lind said the union believed that the strike would end.");

        Claim closing = saying(claims, "that the quay");
        assertThat(speaker(closing)).isEqualTo("Ilse Brandt");
        assertThat(closing.date().value()).isEqualTo("2025-02-10");
        assertThat(closing.date().basis()).isEqualTo(DateBasis.EXPRESSION);
        Claim end = saying(claims, "that the strike");
        assertThat(end.date().value()).isNull();
        assertThat(end.date().basis()).isEqualTo(DateBasis.UNKNOWN);
    }

    @Test
    void parentsAreFoundAgainWhereTheTextHasOtherCharactersThanTheStagesRead() {
        // a soft hyphen and a decomposed accent
        List<Claim> claims =
                claims("The cler\u00adk at the Cafe\u0301 Quay said the mayor had told her that the strike would end.");

        assertThat(claims).hasSize(2);
        assertThat(claims.get(1).parent()).isEqualTo(claims.get(0).id());
        assertThat(claims.get(0).content().text()).startsWith("the mayor had told her");
    }

    @Test
    void theClaimsOfTheArticleAreTheSameWithAndWithoutThoseInside() {
        for (Article article : samples()) {
            List<Claim> nested = NESTED.extract(article).claims();
            assertThat(nested.stream().filter(claim -> claim.depth() == 0).toList())
                    .isEqualTo(SharedHearsay.usual().extract(article).claims());
            Map<String, Claim> byId =
                    nested.stream().collect(Collectors.toMap(Claim::id, Function.identity(), (one, same) -> one));
            assertThat(nested.stream().filter(claim -> claim.parent() != null)).allSatisfy(claim -> {
                Claim outer = Objects.requireNonNull(byId.get(claim.parent()));
                assertThat(outer.depth()).isEqualTo(claim.depth() - 1);
                assertThat(claim.content().spans())
                        .allMatch(span -> outer.content().spans().stream().anyMatch(around -> around.contains(span)));
            });
        }
    }

    /** By hand: of those found in the samples at least 85 in 100 are right, and half of those that are there are found. */
    @Test
    void whatIsFoundInTheSamplesIsRight() throws IOException {
        List<String[]> gold = Files.readAllLines(Path.of("src/test/resources/nested/samples.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        int found = 0;
        int right = 0;
        for (Article article : samples()) {
            for (Claim claim : NESTED.extract(article).claims()) {
                if (claim.depth() > 0) {
                    found++;
                    right += gold.stream().anyMatch(line -> isThat(line, article, claim)) ? 1 : 0;
                }
            }
        }
        assertThat(found).isPositive();
        assertThat((double) right / found).isGreaterThanOrEqualTo(0.85);
        assertThat((double) right / gold.size()).isGreaterThanOrEqualTo(0.5);
    }

    private static boolean isThat(String[] line, Article article, Claim claim) {
        return line[0].equals(article.id())
                && claim.source() != null
                && claim.source().text().equals(line[1])
                && claim.cue() != null
                && claim.cue().passage().text().contains(line[2]);
    }

    @Test
    void aMethodThatReadsNoContentAloneIsRefused() {
        assertThatThrownBy(() -> Hearsay.builder()
                        .attribution(AttributionMethod.CORENLP)
                        .nested(true)
                        .build())
                .isInstanceOf(MissingLayerException.class)
                .hasMessageContaining("claims inside claims");
    }

    private static List<Article> samples() {
        try (Stream<ReadItem> read = Articles.in(Path.of("samples/text")).read()) {
            return read.map(item -> ((Reading) item).article()).toList();
        }
    }
}
