// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.kill;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static dev.hearsay.output.store.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Failure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What writing does to a database, the same in SQLite and PostgreSQL. */
class ClaimStoreTest {

    private static final String CLAIMS = "SELECT content_text, withdrawn FROM claims ORDER BY content_text";

    @ParameterizedTest
    @EnumSource
    void everySpanIsProvedFromTheDatabase(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("a", "The 🚢🚢 quay is closed~Ilse Brandt 🦀", "It stays closed~the mayor"));
        assertThat(rows(url, "SELECT DISTINCT part, proved FROM passage_proof ORDER BY part"))
                .containsExactly("anonymity|1", "content|1", "cue|1", "date|1", "source|1");
        assertThat(rows(url, "SELECT words FROM span_words WHERE part = 'content' ORDER BY start_offset"))
                .containsExactly("The 🚢🚢 quay is closed", "It stays closed");
        assertThat(rows(url, "SELECT DISTINCT offsets, date_from, date_to FROM claims"))
                .containsExactly("codepoint|2031-03-03|2031-03-09");
    }

    @ParameterizedTest
    @EnumSource
    void theSameArticleAgainLeavesItsRowsAlone(Databases kind) throws Exception {
        String url = kind.fresh();
        String versions = kind == Databases.POSTGRESQL
                ? "SELECT xmin, claim_key FROM claims UNION ALL SELECT xmin, article_key FROM articles"
                : "SELECT claim_key, run_id FROM claims UNION ALL SELECT article_key, run_id FROM articles";
        write(url, story("a", "one", "two"), story("b", "three"));
        List<String> before = rows(url, versions);
        StoreChanges changes = write(url, story("a", "one", "two"), story("b", "three"));
        assertThat(changes).isEqualTo(new StoreChanges(0, 0, 2, 0, List.of()));
        assertThat(rows(url, versions)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anotherVersionReplacesTheClaimsAndAnAbsentArticleStays(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("a", "one", "two"), story("b", "three"));
        StoreChanges changes = write(url, story("a", "one", "four"));
        assertThat(changes).isEqualTo(new StoreChanges(0, 1, 0, 0, List.of(), List.of("a"), List.of(), List.of()));
        assertThat(rows(url, CLAIMS)).containsExactly("four|0", "one|0", "three|0");
        assertThat(rows(url, "SELECT count(*) FROM spans WHERE claim_key NOT IN (SELECT claim_key FROM claims)"))
                .containsExactly("0");
        assertThat(rows(url, "SELECT count(*) FROM claim_speakers")).containsExactly("3");
        assertThat(rows(url, "SELECT DISTINCT run_id FROM claims ORDER BY run_id"))
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @EnumSource
    void otherClaimsOfTheSameTextReplaceThem(Databases kind) throws Exception {
        String url = kind.fresh();
        ArticleClaims all = story("a", "one", "two");
        write(url, all);
        ArticleClaims fewer = new ArticleClaims(all.article(), all.claims().subList(0, 1));
        assertThat(write(url, fewer).replaced()).isEqualTo(1);
        assertThat(rows(url, CLAIMS)).containsExactly("one|0");
    }

    @ParameterizedTest
    @EnumSource
    void aKillMarksTheClaimsAndKeepsThemWithTheirText(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, version("a", "1", "one"), story("b", "two"));
        assertThat(write(url, kill("a", "2"))).isEqualTo(new StoreChanges(0, 0, 0, 1, List.of()));
        assertThat(rows(url, CLAIMS)).containsExactly("one|1", "two|0");
        assertThat(rows(url, "SELECT status, version, text <> '' FROM articles WHERE id = 'a'"))
                .containsExactly("canceled|2|1");
        assertThat(rows(url, "SELECT content_text FROM current_claims")).containsExactly("two");
        assertThat(rows(url, "SELECT content_text, run_id, withdrawn_by_run FROM withdrawn_claims"))
                .containsExactly("one|1|2");
        assertThat(write(url, kill("a", "2")).unchanged()).isEqualTo(1);
        assertThat(write(url, version("a", "1", "one")).outdated()).containsExactly(new Outdated("a", "1", "2"));
        assertThat(write(url, version("a", "3", "one")).replaced()).isEqualTo(1);
        assertThat(rows(url, CLAIMS)).containsExactly("one|0", "two|0");
    }

    @ParameterizedTest
    @EnumSource
    void aKillOfWhatWasNeverSeenIsKeptAndOneWithClaimsReplaces(Databases kind) throws Exception {
        String url = kind.fresh();
        assertThat(write(url, kill("a", null)).withdrawn()).isEqualTo(1);
        assertThat(rows(url, "SELECT status, text FROM articles")).containsExactly("canceled|");
        write(url, story("a", "one"));
        write(url, kill("a", null, "two"));
        assertThat(rows(url, CLAIMS)).containsExactly("two|1");
    }

    @ParameterizedTest
    @EnumSource
    void versionsAreComparedAsNumbersWhereBothAre(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, version("a", "10", "ten"));
        assertThat(write(url, version("a", "2", "two")).outdated()).containsExactly(new Outdated("a", "2", "10"));
        assertThat(rows(url, CLAIMS)).containsExactly("ten|0");
        assertThat(write(url, version("a", "10", "ten again")).replaced()).isEqualTo(1);
        assertThat(write(url, version("a", "2b", "other")).replaced()).isEqualTo(1);
        assertThat(rows(url, CLAIMS)).containsExactly("other|0");
    }

    @ParameterizedTest
    @EnumSource
    void ofOneIdTwiceInAWriteTheSecondMeetsTheFirst(Databases kind) throws Exception {
        String url = kind.fresh();
        StoreChanges changes = write(
                url,
                version("a", "1", "one"),
                version("a", "2", "two"),
                version("a", "1", "late"),
                kill("a", "3"),
                story("b", "three"));
        assertThat(changes).isEqualTo(new StoreChanges(2, 1, 0, 1, List.of(new Outdated("a", "1", "2"))));
        assertThat(rows(url, CLAIMS)).containsExactly("three|0", "two|1");
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatFailsLeavesNothingOfItself(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f"));
            store.write(run, List.of(story("a", "one")), List.of(), List.of(at("in", 1)));
            // the owner of the database may refuse rows
            run(url, refusing(kind));
            ArticleClaims refused = story("b", "poison");
            assertThatThrownBy(() ->
                            store.write(run, List.of(story("c", "two"), refused), List.of(), List.of(at("in", 3))))
                    .isInstanceOf(StoreException.class);
            assertThat(store.unfinished("f").orElseThrow().progress()).isEqualTo(Map.of("in", new Progress(1, false)));
            store.write(run, List.of(story("c", "two")), List.of(), List.of(at("in", 2)));
        }
        assertThat(rows(url, CLAIMS)).containsExactly("one|0", "two|0");
    }

    private static String refusing(Databases kind) {
        return kind == Databases.SQLITE
                ? "CREATE TRIGGER refuse BEFORE INSERT ON claims WHEN new.content_text = 'poison'"
                        + " BEGIN SELECT raise(ABORT, 'refused'); END"
                : "ALTER TABLE claims ADD CHECK (content_text <> 'poison')";
    }

    @ParameterizedTest
    @EnumSource
    void failuresAreRowsOfTheirRun(Databases kind) throws Exception {
        String url = kind.fresh();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f"));
            Failure failure = new Failure("a", "in/a", "intake", "empty", "nothing\0 in it", 3, 4);
            store.write(run, List.of(), List.of(failure, failure), List.of());
        }
        assertThat(rows(
                        url,
                        "SELECT run_id, article_id, file, stage, code, message, line_number, column_number"
                                + " FROM failures"))
                .containsExactly(
                        "1|a|in/a|intake|empty|nothing\uFFFD in it|3|4",
                        "1|a|in/a|intake|empty|nothing\uFFFD in it|3|4");
    }

    @ParameterizedTest
    @EnumSource
    void viewsCountClaimsBySpeakerOverTime(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                story("a", "one~Ilse Brandt", "two~Ilse Brandt"),
                story("b", "three~Jo Lind"),
                kill("k", null, "four"));
        assertThat(rows(url, "SELECT speaker, month, claims, articles FROM speaker_months ORDER BY speaker"))
                .containsExactly("Ilse Brandt|2031-03-01|2|1", "Jo Lind|2031-03-01|1|1");
        assertThat(rows(url, "SELECT speaker, role, anonymous, content_text FROM claims_by_speaker ORDER BY claim_id"))
                .containsExactlyInAnyOrder(
                        "Ilse Brandt|mayor|1|one", "Ilse Brandt|mayor|1|two", "Jo Lind|mayor|1|three");
        assertThat(rows(url, "SELECT status, articles_now, claims_now, failures FROM run_results"))
                .containsExactly("running|3|4|0");
    }

    @ParameterizedTest
    @EnumSource
    void fullTextSearchFindsInflectedWordsAndFollowsChanges(Databases kind) throws Exception {
        String url = kind.fresh();
        String search = kind == Databases.POSTGRESQL
                ? "SELECT content_text FROM claims WHERE search @@ websearch_to_tsquery('english', '%s')"
                : "SELECT c.content_text FROM claim_search s JOIN claims c ON c.claim_key = s.rowid"
                        + " WHERE claim_search MATCH '%s'";
        write(url, story("a", "the harbours were closing", "the crane fell"));
        assertThat(rows(url, search.formatted("harbour close"))).containsExactly("the harbours were closing");
        write(url, story("a", "the crane stands"));
        assertThat(rows(url, search.formatted("harbour"))).isEmpty();
        assertThat(rows(url, search.formatted("cranes"))).containsExactly("the crane stands");
    }

    static SourceProgress at(String source, long done) {
        return new SourceProgress(source, new Progress(done, false));
    }
}
