// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.json;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.at;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Identity.Basis;
import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.WrittenClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How check-worthy a claim is, in new databases and in those made before the column. */
class CheckworthyColumnTest {

    private static ArticleClaims judged(ArticleClaims story, double figure) {
        return new ArticleClaims(
                story.article(),
                story.claims().stream()
                        .map(claim -> claim.withCheckworthy(figure))
                        .toList());
    }

    private static List<String> contents(String url, ClaimFilter filter) throws Exception {
        List<String> contents = new ArrayList<>();
        try (StoredClaims claims = StoredClaims.open(DatabaseUrl.parse(url, Map.of()));
                ClaimReader reader = claims.sorted(filter, ClaimOrder.CHECKWORTHY)) {
            for (WrittenClaim claim = reader.next().orElse(null);
                    claim != null;
                    claim = reader.next().orElse(null)) {
                contents.add(claim.words("content").orElseThrow());
            }
        }
        return contents;
    }

    private static ClaimFilter least(double figure) {
        return new ClaimFilter(null, Set.of(), null, null, figure);
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreKeptAndReadBackInOrder(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                story("a", "one~Ilse Brandt"),
                judged(story("b", "two~Jo Lind"), 0.512_345),
                judged(story("c", "three"), 0.9));
        assertThat(rows(url, "SELECT content_text, checkworthy FROM checkworthy_claims ORDER BY checkworthy DESC"))
                .containsExactly("three|0.9", "two|0.5123");
        assertThat(json(url))
                .anySatisfy(record -> assertThat(record).contains("\"checkworthy\":0.5123,"))
                .anySatisfy(record -> assertThat(record).contains("\"checkworthy\":null,"));
        assertThat(contents(url, ClaimFilter.ALL)).containsExactly("three", "two", "one");
        assertThat(contents(url, least(0.5123))).containsExactly("three", "two");
        assertThat(contents(url, least(0))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAnEarlierSchemaHasNoFigures(Databases kind) throws Exception {
        String url = MigrationTest.version1(kind);
        assertThat(json(url)).hasSize(6).allSatisfy(record -> assertThat(record).contains("\"checkworthy\":null,"));
        assertThat(contents(url, ClaimFilter.ALL)).isNotEmpty();
        assertThat(contents(url, least(0))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anArticleOfAnEarlierSchemaGetsItsFiguresWhenItIsWrittenAgain(Databases kind) throws Exception {
        String url = MigrationTest.version1(kind);
        ArticleClaims story = at(
                Basis.PLACE,
                "/wire/mon/001.txt",
                "mon/001.txt",
                "a".repeat(64),
                story("001.txt", "The quay is closed~Ilse Brandt", "It stays closed~the mayor"));
        assertThat(write(url, story).unchanged()).isEqualTo(1);
        assertThat(write(url, judged(story, 0.5)).replaced()).isEqualTo(1);
        assertThat(contents(url, least(0.5))).hasSize(2);
    }
}
