// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Stories.end;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL's full-text index, which the first bulk load of a database builds at its end. */
class SearchIndexTest {

    private static final String INDEXES = "SELECT indexdef FROM pg_indexes WHERE indexname = 'claims_search'";

    private static final String CLOSED =
            "SELECT content_text FROM claims WHERE search @@ websearch_to_tsquery('english', 'closing')";

    private String url = "";

    @BeforeEach
    void fresh() {
        url = Databases.POSTGRESQL.fresh();
    }

    @Test
    void aFirstLoadBuildsItAtItsEnd() throws Exception {
        try (ClaimStore store = open(url)) {
            List<String> made = rows(url, INDEXES);
            assertThat(made).hasSize(1);
            long run = store.begin(run("f").inBulk());
            store.write(run, List.of(story("a", "The quay is closed")), List.of(), List.of());
            assertThat(rows(url, INDEXES)).isEmpty();
            assertThat(rows(url, CLOSED)).containsExactly("The quay is closed");
            store.finish(run, end(RunStatus.FINISHED));
            assertThat(rows(url, INDEXES)).isEqualTo(made);
            assertThat(rows(url, CLOSED)).containsExactly("The quay is closed");
        }
    }

    @Test
    void aWatchAndALaterLoadKeepIt() throws Exception {
        try (ClaimStore store = open(url)) {
            long watch = store.begin(run("watch"));
            assertThat(rows(url, INDEXES)).hasSize(1);
            store.write(watch, List.of(story("a", "The quay is closed")), List.of(), List.of());
            store.begin(run("f").inBulk());
            assertThat(rows(url, INDEXES)).hasSize(1);
        }
    }

    @Test
    void theRunThatResumesAKilledLoadBuildsIt() throws Exception {
        killedLoad();
        try (ClaimStore store = open(url)) {
            long run = store.takeOver("f").orElseThrow().run();
            store.resume(run);
            assertThat(rows(url, INDEXES)).isEmpty();
            store.finish(run, end(RunStatus.STOPPED));
            assertThat(rows(url, INDEXES)).isEmpty();
            store.finish(run, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, INDEXES)).hasSize(1);
    }

    @Test
    void anotherRunBuildsWhatAKilledLoadLeftOut() throws Exception {
        killedLoad();
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("g").inBulk());
            assertThat(rows(url, INDEXES)).isEmpty();
            store.finish(run, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, INDEXES)).hasSize(1);
    }

    @Test
    void aWatchBuildsWhatAKilledLoadLeftOutBeforeItBegins() throws Exception {
        killedLoad();
        try (ClaimStore store = open(url)) {
            store.begin(run("watch"));
            assertThat(rows(url, INDEXES)).hasSize(1);
        }
    }

    @Test
    void twoFirstLoadsAtOnceBuildItOnce() throws Exception {
        try (ClaimStore one = open(url);
                ClaimStore two = open(url)) {
            long first = one.begin(run("f").inBulk());
            long second = two.begin(run("g").inBulk());
            one.write(first, List.of(story("a", "The quay is closed")), List.of(), List.of());
            two.write(second, List.of(story("b", "The road is closed")), List.of(), List.of());
            one.finish(first, end(RunStatus.FINISHED));
            two.finish(second, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, INDEXES)).hasSize(1);
        assertThat(rows(url, CLOSED)).containsExactlyInAnyOrder("The quay is closed", "The road is closed");
    }

    @Test
    void whatSomebodyRemovedStaysRemoved() throws Exception {
        open(url).close();
        run(url, "DROP INDEX claims_search");
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f").inBulk());
            store.finish(run, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, INDEXES)).isEmpty();
    }

    @Test
    void aReaderKeepsIt() throws Exception {
        open(url).close();
        try (Connection reader = DriverManager.getConnection(url);
                Statement select = reader.createStatement();
                ClaimStore store = open(url)) {
            reader.setAutoCommit(false);
            select.executeQuery("SELECT * FROM claims");
            long run = store.begin(run("f").inBulk());
            store.write(run, List.of(story("a", "The quay is closed")), List.of(), List.of());
            store.finish(run, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, INDEXES)).hasSize(1);
        assertThat(rows(url, "SELECT status FROM runs")).containsExactly("finished");
    }

    @Test
    void whoMayNotChangeItLoadsWithIt() throws Exception {
        open(url).close();
        String user = "loader_" + url.substring(url.lastIndexOf('/') + 1, url.lastIndexOf('/') + 9);
        run(url, "CREATE ROLE " + user + " LOGIN");
        run(url, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + user);
        run(url, "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO " + user);
        try (ClaimStore store = open(url.replace("user=postgres", "user=" + user))) {
            long run = store.begin(run("f").inBulk());
            store.write(run, List.of(story("a", "The quay is closed")), List.of(), List.of());
            assertThat(rows(url, INDEXES)).hasSize(1);
            store.finish(run, end(RunStatus.FINISHED));
        }
        assertThat(rows(url, CLOSED)).containsExactly("The quay is closed");
    }

    private void killedLoad() throws Exception {
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f").inBulk());
            store.write(run, List.of(story("a", "The quay is closed")), List.of(), List.of());
        }
        assertThat(rows(url, INDEXES)).isEmpty();
    }
}
