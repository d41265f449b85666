// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQLite's full-text index, as Datasette and sqlite-utils look for it. */
class FullTextIndexTest {

    /** The rule of both, which goes by how the table was written down. */
    private static final String DETECTED = "SELECT name FROM sqlite_master WHERE rootpage = 0 AND (sql LIKE"
            + " '%VIRTUAL TABLE%USING FTS%content=[claims]%' OR sql LIKE"
            + " '%VIRTUAL TABLE%USING FTS%content=\"claims\"%' OR (tbl_name = 'claims' AND sql LIKE"
            + " '%VIRTUAL TABLE%USING FTS%'))";

    /** How Datasette searches. */
    private static String found(String word) {
        return "SELECT content_text FROM claims WHERE rowid IN (SELECT rowid FROM claim_search WHERE claim_search MATCH '"
                + word + "')";
    }

    @Test
    void othersFindItAndItFollowsChanges() throws Exception {
        String url = Databases.SQLITE.fresh();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f"));
            store.write(run, List.of(story("a", "The quay is closed")), List.of(), List.of());
            assertThat(rows(url, DETECTED)).containsExactly("claim_search");
            assertThat(rows(url, found("closing"))).containsExactly("The quay is closed");
            store.write(run, List.of(story("a", "The crane fell")), List.of(), List.of());
        }
        assertThat(rows(url, found("closed"))).isEmpty();
        run(url, "UPDATE claims SET content_text = 'The crane stands'");
        assertThat(rows(url, found("standing"))).containsExactly("The crane stands");
        run(url, "DELETE FROM claims");
        assertThat(rows(url, found("standing"))).isEmpty();
        run(url, "INSERT INTO claim_search (claim_search, rank) VALUES ('integrity-check', 1)");
    }

    @Test
    void anEarlierDatabaseHasAllItsRowsInIt() throws IOException {
        String url = MigrationTest.version1(Databases.SQLITE);
        List<String> before = rows(url, found("quay"));
        assertThat(before).isNotEmpty();
        assertThat(rows(url, DETECTED)).isEmpty();
        open(url).close();
        assertThat(rows(url, DETECTED)).containsExactly("claim_search");
        assertThat(rows(url, found("quay"))).isEqualTo(before);
        run(url, "INSERT INTO claim_search (claim_search, rank) VALUES ('integrity-check', 1)");
    }
}
