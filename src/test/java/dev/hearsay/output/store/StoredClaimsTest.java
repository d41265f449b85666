// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Stories.kill;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.NotClaimsException;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims are read back from either database as they were written. */
class StoredClaimsTest {

    private static String written(Databases kind, ArticleClaims... stories) throws StoreException {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            store.write(store.begin(run("f")), List.of(stories), List.of(), List.of());
        }
        return url;
    }

    private static StoredClaims reading(String url) throws IOException {
        return StoredClaims.open(DatabaseUrl.parse(url, Map.of()));
    }

    private static List<WrittenClaim> all(ClaimReader reader) throws IOException {
        try (reader) {
            List<WrittenClaim> claims = new ArrayList<>();
            for (Optional<WrittenClaim> claim = reader.next(); claim.isPresent(); claim = reader.next()) {
                claims.add(claim.get());
            }
            return claims;
        }
    }

    @ParameterizedTest
    @EnumSource
    void recordsAreThoseOfAClaimsFile(Databases kind) throws IOException {
        ArticleClaims quay = story("quay.txt", "The quay 🚢 is shut~Ilse Brandt", "It stays so~Ada Merrow");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (JsonLinesWriter writer = new JsonLinesWriter(lines, OffsetUnit.CODEPOINT)) {
            writer.write(quay.article(), quay.claims());
        }
        try (StoredClaims claims = reading(written(kind, quay))) {
            List<WrittenClaim> read = all(claims.all());
            assertThat(read)
                    .extracting(WrittenClaim::json)
                    .containsExactlyElementsOf(
                            lines.toString(StandardCharsets.UTF_8).lines().toList());
            assertThat(claims.read(read.get(0).article()).text())
                    .isEqualTo(quay.article().text());
            assertThat(claims.run(read.get(0).article()).orElseThrow().settings())
                    .isEqualTo(Map.of("engine", "corenlp"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void claimsAreFoundBySpeakerDayKindAndId(Databases kind) throws IOException {
        String url =
                written(kind, story("a", "One~Léonie Ström", "Two~Ada Merrow"), kill("b", null, "Three~Léonie Ström"));
        try (StoredClaims claims = reading(url)) {
            assertThat(all(claims.all())).hasSize(3);
            assertThat(all(claims.current())).hasSize(2);
            assertThat(all(claims.sorted(
                            new ClaimFilter(new NameFilter("strom"), Set.of(), null, null, null), ClaimOrder.DAY)))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.words("content")).contains("One"));
            assertThat(all(claims.sorted(filter("2031-03-09"), ClaimOrder.DAY))).hasSize(2);
            assertThat(all(claims.sorted(filter("2031-03-10"), ClaimOrder.DAY))).isEmpty();
            assertThat(all(claims.sorted(new ClaimFilter(null, Set.of("question"), null, null, null), ClaimOrder.DAY)))
                    .isEmpty();
            String id = all(claims.all()).get(2).id();
            assertThat(all(claims.withPrefix(id.substring(0, id.length() - 1))))
                    .extracting(WrittenClaim::id)
                    .containsExactly(id);
        }
    }

    private static ClaimFilter filter(String day) {
        return new ClaimFilter(null, Set.of(), DayRange.parse(day).orElseThrow(), null, null);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfOthersHasNoClaims(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.run(url, "CREATE TABLE claims (id INTEGER, day TEXT)");
        assertThatThrownBy(() -> reading(url).close()).isInstanceOf(NotClaimsException.class);
    }
}
