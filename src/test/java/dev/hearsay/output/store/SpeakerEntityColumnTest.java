// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.json;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.at;
import static dev.hearsay.output.store.Stories.entities;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Identity.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The column that tells which claims share a speaker, in new databases and in those made before it. */
class SpeakerEntityColumnTest {

    private static final String BRANDT = "e_3d0c41b7";
    private static final String OTHER = "e_81f6aa02";

    @ParameterizedTest
    @EnumSource
    void claimsOfOneEntityShareASpeakerWhateverItsName(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                entities(story("a", "one~Ilse Brandt", "two~the mayor", "three~Ilse Brandt"), BRANDT, BRANDT, OTHER),
                entities(story("b", "four~Ilse Brandt"), BRANDT),
                story("c", "five~Jo Lind", "six~Jo Lind", "seven~Ada Merrow"));
        assertThat(rows(
                        url,
                        "SELECT article_id, speaker, speaker_entity, claims FROM article_speakers ORDER BY 1, 2, 3"))
                .containsExactly(
                        "a|Ilse Brandt|" + BRANDT + "|2",
                        "a|Ilse Brandt|" + OTHER + "|1",
                        "b|Ilse Brandt|" + BRANDT + "|1",
                        "c|Ada Merrow|null|1",
                        "c|Jo Lind|null|2");
        assertThat(rows(
                        url,
                        "SELECT o.content_text FROM claims_by_speaker c"
                                + " JOIN claims_by_speaker o USING (article_key, speaker_entity)"
                                + " WHERE c.content_text = 'one' AND o.claim_id <> c.claim_id"))
                .containsExactly("two");
        assertThat(rows(url, "SELECT speaker_entity FROM current_claims WHERE content_text IN ('three', 'five')"))
                .containsExactlyInAnyOrder(OTHER, "null");
    }

    @ParameterizedTest
    @EnumSource
    void entitiesAreReadBack(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, entities(story("a", "one~Ilse Brandt"), BRANDT));
        assertThat(json(url)).singleElement().asString().contains("\"id\":null,\"entity\":\"" + BRANDT + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfAnEarlierSchemaIsReadAsItIs(Databases kind) throws Exception {
        String url = MigrationTest.version1(kind);
        assertThat(json(url)).hasSize(6).allSatisfy(record -> assertThat(record).contains("\"entity\":null"));
        assertThat(rows(url, "SELECT count(*) FROM hearsay_schema_history WHERE version = '5'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleOfAnEarlierSchemaGetsItsEntitiesWhenItIsWrittenAgain(Databases kind) throws Exception {
        String url = MigrationTest.version1(kind);
        ArticleClaims story = at(
                Basis.PLACE,
                "/wire/mon/001.txt",
                "mon/001.txt",
                "a".repeat(64),
                story("001.txt", "The quay is closed~Ilse Brandt", "It stays closed~the mayor"));
        assertThat(write(url, story).unchanged()).isEqualTo(1);
        ArticleClaims known = entities(story, BRANDT, BRANDT);
        assertThat(write(url, known).replaced()).isEqualTo(1);
        assertThat(rows(url, "SELECT speaker_entity, claims FROM article_speakers WHERE article_id = '001.txt'"))
                .containsExactly(BRANDT + "|2");
        assertThat(write(url, known).unchanged()).isEqualTo(1);
    }
}
