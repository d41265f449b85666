// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.json;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.at;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Identity.Basis;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns that tell how likely speaker and date are right, in new databases and in those made before them. */
class ConfidenceColumnsTest {

    private static final String VIEWED =
            "SELECT speaker_confidence, date_confidence, confidence FROM %s WHERE content_text = '%s'";

    /** The same claims with a confidence of their speakers. */
    private static ArticleClaims judged(ArticleClaims story, double confidence) {
        return new ArticleClaims(
                story.article(),
                story.claims().stream()
                        .map(claim -> claim.withSpeakers(claim.speakers().stream()
                                .map(speaker -> speaker.withConfidence(confidence))
                                .toList()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void confidencesAreKeptAndReadBack(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, judged(story("a", "one~Ilse Brandt"), 0.812_345), story("b", "two~Jo Lind"));

        for (String view : List.of("current_claims", "claims_by_speaker")) {
            assertThat(rows(url, VIEWED.formatted(view, "one"))).containsExactly("0.8123|null|0.75");
            assertThat(rows(url, VIEWED.formatted(view, "two"))).containsExactly("null|null|0.75");
        }
        assertThat(json(url))
                .satisfiesExactlyInAnyOrder(
                        record -> assertThat(record).contains("\"mention\":\"name\",\"confidence\":0.8123}"),
                        record -> assertThat(record).contains("\"mention\":\"name\",\"confidence\":null}"));
    }

    @ParameterizedTest
    @EnumSource
    void aClaimIsAsSureAsItsLeastSureSpeaker(Databases kind) throws Exception {
        String earlier = MigrationTest.version1(kind);
        write(earlier, judged(story("new", "one~Ilse Brandt"), 0.8), story("other", "two~Jo Lind"));
        assertThat(rows(earlier, "SELECT round(CAST(certainty AS NUMERIC), 4) FROM claims WHERE content_text = 'one'"))
                .singleElement()
                .satisfies(value -> assertThat(Double.parseDouble(value)).isEqualTo(0.6));
        assertThat(
                        rows(
                                earlier,
                                "SELECT count(*) FROM claims c WHERE certainty = confidence * coalesce("
                                        + "(SELECT min(s.confidence) FROM claim_speakers s WHERE s.claim_key = c.claim_key), 1)"))
                .isEqualTo(rows(earlier, "SELECT count(*) FROM claims"));
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAnEarlierSchemaIsReadAsItIs(Databases kind) throws Exception {
        String url = MigrationTest.version1(kind);
        assertThat(json(url))
                .hasSize(6)
                .allSatisfy(record -> assertThat(record).contains("\"mention\":\"name\",\"confidence\":null}"));
        assertThat(rows(url, "SELECT count(*) FROM hearsay_schema_history WHERE version = '6'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleOfAnEarlierSchemaGetsItsConfidencesWhenItIsWrittenAgain(Databases kind) throws Exception {
        String url = MigrationTest.version1(kind);
        ArticleClaims story = at(
                Basis.PLACE,
                "/wire/mon/001.txt",
                "mon/001.txt",
                "a".repeat(64),
                story("001.txt", "The quay is closed~Ilse Brandt", "It stays closed~the mayor"));
        assertThat(write(url, story).unchanged()).isEqualTo(1);
        assertThat(write(url, judged(story, 0.5)).replaced()).isEqualTo(1);
        assertThat(rows(url, VIEWED.formatted("current_claims", "The quay is closed")))
                .containsExactly("0.5|null|0.75");
    }
}
