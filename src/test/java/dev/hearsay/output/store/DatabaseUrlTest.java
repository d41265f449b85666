// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords get in and never out. */
class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5432/db?user=u&password=hunter2",
                "jdbc:postgresql://u:hunter2@localhost:5432/db",
                "jdbc:postgresql://u:hunter2@localhost:5432/db?sslpassword=hunter2x&ssl=true",
                "jdbc:postgresql://localhost:5432/db?user=u&p%61ssword=h%75nter2"
            })
    void aUrlShowsNeitherUserNorPassword(String url) {
        DatabaseUrl parsed = DatabaseUrl.parse(url, Map.of());
        assertThat(parsed.redacted()).isEqualTo("jdbc:postgresql://localhost:5432/db");
        assertThat(parsed).hasToString(parsed.redacted());
        assertThat(parsed.withoutSecrets("--to " + "hunter2")).isEqualTo("--to ***");
        assertThat(parsed.withoutSecrets(url)).isEqualTo(parsed.redacted());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql:db, jdbc:postgresql://localhost/db",
        "'jdbc:postgresql://h1:1,h2:2/db?targetServerType=primary', 'jdbc:postgresql://h1:1,h2:2/db'",
        "jdbc:postgresql://[::1]:5433/db, 'jdbc:postgresql://[::1]:5433/db'",
        "jdbc:sqlite:claims.db?busy_timeout=1, jdbc:sqlite:claims.db"
    })
    void hostAndNameStay(String url, String shown) {
        assertThat(DatabaseUrl.parse(url, Map.of()).redacted()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://u:hun/ter2@host/db",
                "jdbc:postgresql://u:12/hunter2@host/db",
                "jdbc:postgresql://u:hunter2?x@host/db",
                "jdbc:postgresql://host/db?password=a&hunter2",
                "jdbc:postgresql://host/db?password=hunter2%zz",
                "jdbc:mysql://u:hunter2@host/db",
                "postgresql://u:hunter2@host/db",
                "jdbc:sqlite:?password=hunter2",
                "jdbc:sqlite::memory:?password=hunter2"
            })
    void whatIsNoUrlIsNotRepeated(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("hunter2")
                .doesNotContain("ter2");
    }

    @Test
    void noMessageOfAFailedConnectionHoldsThePassword() {
        int port = Databases.server().getPort();
        List<String> urls = List.of(
                "jdbc:postgresql://localhost:1/db?user=u&password=hunter2",
                "jdbc:postgresql://u:hunter2@localhost:" + port + "/nothere",
                "jdbc:postgresql://u:h%75nter2@localhost:" + port + "/postgres",
                "jdbc:postgresql://u@localhost:" + port + "/postgres?password=hunter2&sslmode=require",
                "jdbc:postgresql://u@localhost:" + port + "/postgres?socketTimeout=hunter2&password=hunter2",
                "jdbc:postgresql://u@localhost:" + port + "/postgres?sslmode=hunter2&password=hunter2",
                "jdbc:sqlite:/nowhere/hunter2x/claims.db?password=hunter2");
        for (String url : urls) {
            Throwable thrown = catchThrowable(() -> ClaimStore.open(DatabaseUrl.parse(url, Map.of())));
            assertThat(thrown).as(url.replace("hunter2", "…")).isInstanceOf(StoreException.class);
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage()).replace("hunter2x", ""))
                        .doesNotContain("hunter2");
            }
        }
    }

    @Test
    void thePasswordComesFromTheEnvironment() throws Exception {
        String role = "r" + System.nanoTime();
        String url = Databases.POSTGRESQL.fresh();
        Databases.run(url, "CREATE ROLE " + role + " LOGIN SUPERUSER PASSWORD 'hunter2'");
        String shown = DatabaseUrl.parse(url, Map.of()).redacted();
        DatabaseUrl parsed = DatabaseUrl.parse(
                shown, Map.of("PGUSER", role, "PGPASSWORD", "other", "HEARSAY_DB_PASSWORD", "hunter2"));
        try (ClaimStore store = ClaimStore.open(parsed)) {
            RunStart start = Stories.run("f");
            long run = store.begin(new RunStart(
                    start.tool(),
                    start.version(),
                    "f",
                    Map.of("output", "-o=jdbc:postgresql://u:secret@h/db", "note", "hunter2"),
                    List.of(),
                    List.of("in-hunter2"),
                    start.started()));
            assertThat(Databases.rows(
                            url,
                            "SELECT settings ->> 'output', settings ->> 'note', inputs FROM runs" + " WHERE run_id = "
                                    + run))
                    .containsExactly("-o=jdbc:postgresql://h/db|***|[\"in-***\"]");
        }
    }
}
