// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Stories.at;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static dev.hearsay.output.store.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Identity.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases that version 1 of the schema wrote, which told articles apart by their shown ids alone. */
class MigrationTest {

    private static final List<String> TABLES =
            List.of("runs", "progress", "articles", "speakers", "claims", "claim_speakers", "spans", "failures");

    private static final String ALL = "SELECT id, file, text FROM articles ORDER BY article_key";

    /** A database with the rows that an earlier version of the tool wrote. */
    static String version1(Databases kind) throws IOException {
        String url = kind.fresh();
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:dev/hearsay/output/store/" + (kind == Databases.SQLITE ? "sqlite" : "postgresql"))
                .table("hearsay_schema_history")
                .placeholderReplacement(false)
                .target("1")
                .load()
                .migrate();
        try (InputStream sql =
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream("/store/version-1.sql"))) {
            for (String statement : new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\n", -1)) {
                if (!statement.isBlank()) {
                    run(url, statement);
                }
            }
        }
        if (kind == Databases.POSTGRESQL) {
            for (String key : List.of("runs.run_id", "articles.article_key", "claims.claim_key")) {
                String[] parts = key.split("\\.", -1);
                rows(url, "SELECT setval(pg_get_serial_sequence('%s', '%s'), 100)".formatted(parts[0], parts[1]));
            }
        }
        return url;
    }

    private static List<List<String>> everything(String url) {
        return TABLES.stream()
                .map(table -> rows(url, "SELECT " + columns(table) + " FROM " + table + " ORDER BY 1, 2, 3"))
                .toList();
    }

    /** Those that version 1 had, where later versions added some. */
    private static String columns(String table) {
        return switch (table) {
            case "articles" -> "article_key, id, run_id, fingerprint, file, sha256, text, status, version";
            case "runs" ->
                "run_id, tool, version, fingerprint, settings, models, inputs, started, finished, status,"
                        + " articles, claims, failures, skipped";
            case "claim_speakers" ->
                "claim_key, ordinal, speaker_id, role, affiliation, anonymous, anonymity_text, mention";
            case "claims" ->
                "claim_key, id, article_key, run_id, ordinal, offsets, speech, kind, source_text, cue_text, cue_lemma,"
                        + " cue_stance, cue_negated, addressee_text, medium_text, content_text, date_value,"
                        + " date_precision, date_basis, date_text, date_from, date_to, paragraph, confidence, withdrawn";
            default -> "*";
        };
    }

    private static StoreChanges write(String url, ArticleClaims... articles) throws StoreException {
        try (ClaimStore store = open(url)) {
            return store.write(store.begin(run("again")), List.of(articles), List.of(), List.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noRowIsLost(Databases kind) throws Exception {
        String url = version1(kind);
        List<List<String>> before = everything(url);
        open(url).close();
        assertThat(everything(url)).isEqualTo(before);
        assertThat(before.get(2)).hasSize(5);
        assertThat(rows(url, "SELECT DISTINCT proved FROM passage_proof")).containsExactly("1");
        assertThat(rows(url, "SELECT articles_now, claims_now, failures FROM run_results"))
                .containsExactly("5|6|1");
        assertThat(rows(url, "SELECT count(*) FROM withdrawn_claims")).containsExactly("1");
        open(url).close();
        assertThat(everything(url)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theSameArticlesAgainAreKnownAndKeepTheirRows(Databases kind) throws Exception {
        String url = version1(kind);
        ArticleClaims first = story("001.txt", "The quay is closed~Ilse Brandt", "It stays closed~the mayor");
        ArticleClaims feed = version("urn:lp:1", "1", "The crane fell~Jo Lind");
        List<String> keys = rows(url, "SELECT article_key, claim_key FROM claims ORDER BY 2");
        StoreChanges changes = write(
                url,
                at(Basis.PLACE, "/wire/mon/001.txt", "mon/001.txt", "a".repeat(64), first),
                at(Basis.ID, "urn:lp:1", "feed.xml", "c".repeat(64), feed));
        assertThat(changes).isEqualTo(new StoreChanges(0, 0, 2, 0, List.of()));
        assertThat(rows(url, "SELECT article_key, claim_key FROM claims ORDER BY 2"))
                .isEqualTo(keys);
        assertThat(rows(url, "SELECT id, identified_by FROM articles WHERE identity IS NOT NULL ORDER BY article_key"))
                .containsExactly("001.txt|place", "urn:lp:1|id");
    }

    @ParameterizedTest
    @EnumSource
    void anotherArticleOfTheSameIdNoLongerTakesItsPlace(Databases kind) throws Exception {
        String url = version1(kind);
        StoreChanges changes = write(
                url,
                at(Basis.PLACE, "/wire/tue/001.txt", "tue/001.txt", "9".repeat(64), story("001.txt", "The toll falls")),
                at(Basis.TEXT, "8", "-", "8".repeat(64), story("stdin", "The clock stopped")),
                at(Basis.PLACE, "/wire/north.csv", "north.csv", "7".repeat(64), story("north.csv#id=1", "It is safe")));
        assertThat(changes.inserted()).isEqualTo(3);
        assertThat(rows(url, "SELECT count(*) FROM articles")).containsExactly("8");
        assertThat(rows(url, "SELECT count(*) FROM claims")).containsExactly("9");
    }

    @ParameterizedTest
    @EnumSource
    void aChangedFileAndARecordFindTheirEarlierRows(Databases kind) throws Exception {
        String url = version1(kind);
        StoreChanges changes = write(
                url,
                at(Basis.PLACE, "/wire/mon/001.txt", "mon/001.txt", "9".repeat(64), story("001.txt", "It opens")),
                at(Basis.PLACE, "/w/south.csv#1", "south.csv", "b".repeat(64), story("south.csv#id=1", "It is late")),
                at(Basis.TEXT, "d", "-", "d".repeat(64), story("stdin", "The harbour is open~Wanda Ruiz")));
        assertThat(changes)
                .isEqualTo(new StoreChanges(
                        0, 2, 1, 0, List.of(), List.of("001.txt", "south.csv#id=1"), List.of(), List.of()));
        assertThat(rows(url, ALL))
                .hasSize(5)
                .contains("001.txt|mon/001.txt|It opens, Ilse Brandt said.\n")
                .contains("south.csv#id=1|south.csv|It is late, Ilse Brandt said.\n");
        assertThat(rows(url, "SELECT count(*) FROM spans WHERE claim_key NOT IN (SELECT claim_key FROM claims)"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void whatRefersToAnArticleStillGoesWithIt(Databases kind) throws Exception {
        String url = version1(kind);
        try (ClaimStore store = ClaimStore.open(DatabaseUrl.parse(url, Map.of()))) {
            store.write(store.begin(run("again")), List.of(), List.of(), List.of());
        }
        String delete = "DELETE FROM articles WHERE id = 'urn:lp:1'";
        run(kind == Databases.SQLITE ? url + "?foreign_keys=on" : url, delete);
        assertThat(rows(url, "SELECT count(*) FROM claims")).containsExactly("5");
    }
}
