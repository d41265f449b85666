// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people are told when a database can't be used. */
class FaultsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aSecondOpenFindsTheTablesThatTheFirstMade(Databases kind) throws Exception {
        String url = kind.fresh();
        run(url, "CREATE TABLE somebody_elses (x INTEGER)");
        open(url).close();
        open(url).close();
        assertThat(rows(url, "SELECT version, success FROM hearsay_schema_history WHERE version = '1'"))
                .containsExactly("1|1");
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaIsLeftAlone(Databases kind) throws Exception {
        String url = kind.fresh();
        open(url).close();
        run(
                url,
                "INSERT INTO hearsay_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql',"
                        + " 1, 'x', '2031-01-01 00:00:00', 1, TRUE)");
        assertThatThrownBy(() -> open(url))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a later version of hearsay made its tables");
    }

    @Test
    void aMissingFolderAFileThatIsNoDatabaseAndAMissingDatabaseAreTold() throws Exception {
        assertThatThrownBy(() -> open("jdbc:sqlite:" + folder.resolve("no/claims.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("claims.db")
                .hasMessageContaining("See that the folder is there");
        Path text =
                Files.writeString(folder.resolve("text.db"), "no database, but a text that is long enough ".repeat(99));
        assertThatThrownBy(() -> open("jdbc:sqlite:" + text))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("The file is no database or is damaged");
        assertThatThrownBy(() -> open(Databases.server().getJdbcUrl("postgres", "nothere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("make the database with createdb");
    }

    @Test
    void aLockedFileAFullDiskAndAReadOnlyFileAreTold() throws Exception {
        String url = Databases.SQLITE.fresh();
        open(url).close();
        try (ClaimStore store = open(url + "?busy_timeout=50");
                Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.begin(Stories.run("f")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Another program is writing");
            statement.execute("ROLLBACK");
            store.begin(Stories.run("f"));
        }
        try (ClaimStore store = open(url + "?max_page_count=60")) {
            long run = store.begin(Stories.run("g"));
            String[] lines = IntStream.range(0, 9000).mapToObj(i -> "line " + i).toArray(String[]::new);
            ArticleClaims large = Stories.story("large", lines);
            assertThatThrownBy(() -> store.write(run, List.of(large), List.of(), List.of()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Make room on the disk");
            assertThat(store.unfinished("g")).isPresent();
        }
        assertThatThrownBy(() -> {
                    try (ClaimStore store = open(url.replace("sqlite:", "sqlite:file:") + "?mode=ro")) {
                        store.begin(Stories.run("h"));
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("can't be written");
        assertThat(rows(url, "SELECT fingerprint FROM runs ORDER BY run_id")).containsExactly("f", "g");
    }
}
