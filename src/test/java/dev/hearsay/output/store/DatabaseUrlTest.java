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
                "jdbc:postgresql://u:hunter2?x@host/db",
                "postgresql://u:12?hunter2=x@host/db",
                "postgres://u:hun%ter2@host/db",
                "postgresql://u:hunter2@%2Fvar%2Frun/db",
                "host=h password='hunter2 dbname=db",
                "dbname=db host=/var/run password=hunter2",
                "postgres:u:hunter2@host/db",
                "JDBC:MYSQL://u:hunter2@host/db",
                "s3://u:hunter2@bucket/claims.jsonl",
                "u:hunter2@host:5432/db",
                "jdbc:postgresql://host/db?password=a&hunter2",
                "jdbc:postgresql://host/db?password=hunter2%zz",
                "jdbc:mysql://u:hunter2@host/db",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ada:pa:ss/w%6Frd@host:5432/db",
                "postgres://ada:pa:ss%2Fword@host:5432/db",
                "POSTGRESQL://ada:pa:ss/word@host:5432/db",
                "JDBC:POSTGRESQL://ada:pa:ss/word@host:5432/db",
                " jdbc:PostgreSQL://host:5432/db?user=ada&password=pa:ss/word",
                "postgresql://ada@host:5432/db?password=pa%3Ass/word",
                "postgresql:///db?host=host&port=5432&user=ada&password=pa:ss/word",
                "host=host port=5432 dbname=db user=ada password=pa:ss/word",
                "dbname = 'db' host='host' port='5432' user = ada password = 'pa:ss/word'"
            })
    void everyFormGivesTheDriverItsLoginAndShowsNone(String url) {
        assertThat(DatabaseUrl.isDatabase(url)).isTrue();
        PostgresUrl parsed = LibpqWords.areIn(url)
                ? PostgresUrl.ofWords(url, Map.of())
                : PostgresUrl.ofUrl(url.strip(), Map.of("PGPASSWORD", "other"));
        assertThat(parsed.properties()).containsEntry("user", "ada").containsEntry("password", "pa:ss/word");
        assertThat(parsed.driverUrl()).isEqualTo("jdbc:postgresql://host:5432/db");
        assertThat(DatabaseUrl.parse(url, Map.of()).redacted()).matches("(?:jdbc:)?postgres(?:ql)?://host:5432/db");
        assertThat(DatabaseUrl.withoutPasswords(url)).endsWith("//host:5432/db").doesNotContain("ada");
    }

    @ParameterizedTest
    @CsvSource({
        "'postgresql://h1:1,h2:2/db?target_session_attrs=read-write', '//h1:1,h2:2/db', targetServerType, primary",
        "'host=h1,h2 port=1,2 dbname=db connect_timeout=3', '//h1:1,h2:2/db', connectTimeout, 3",
        "'host=::1 port=5 dbname=''my db'' keepalives=0', '//[::1]:5/my%20db', tcpKeepAlive, false",
        "postgresql://?application_name=night, //localhost/, ApplicationName, night",
        "'postgresql://ada@corp:a@b@h/db', //h/db, password, a@b",
        "'host=h password=''it\\ is \\\\ one'' user=u', //h/, password, 'it is \\ one'"
    })
    void hostsAndParametersOfLibpqAreTheDrivers(String url, String place, String name, String value) {
        PostgresUrl parsed =
                LibpqWords.areIn(url) ? PostgresUrl.ofWords(url, Map.of()) : PostgresUrl.ofUrl(url, Map.of());
        assertThat(parsed.driverUrl()).isEqualTo("jdbc:postgresql:" + place);
        assertThat(parsed.properties()).containsEntry(name, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.jsonl",
                "a:b.jsonl",
                "C:/news/a@b.csv",
                "user=5/claims.jsonl",
                "out/ada@lonsby.example/claims.csv",
                "post.jsonl",
                "postgres/claims.jsonl"
            })
    void theNameOfAFileIsNoAddress(String output) {
        assertThat(DatabaseUrl.isDatabase(output)).isFalse();
        assertThat(DatabaseUrl.withoutPasswords(output)).isEqualTo(output);
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
                "postgresql://u:hunter2@localhost:" + port + "/nothere",
                "host=localhost port=" + port + " dbname=nothere user=u password=hunter2 sslmode=hunter2",
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
    void aServerIsReachedByEveryForm() throws Exception {
        String fresh = DatabaseUrl.parse(Databases.POSTGRESQL.fresh(), Map.of()).redacted();
        String place = fresh.substring(fresh.indexOf("//") + 2);
        String name = place.substring(place.indexOf('/') + 1);
        String port = place.substring(place.indexOf(':') + 1, place.indexOf('/'));
        for (String url : List.of(
                "postgresql://postgres:hun/t@r:2@" + place,
                "postgres://postgres@" + place + "?connect_timeout=5&application_name=night",
                "JDBC:POSTGRESQL://postgres:hunter2@" + place,
                "postgresql://postgres@localhost:1,localhost:" + port + "/" + name + "?target_session_attrs=read-write",
                "host=localhost port=" + port + " dbname=" + name + " user=postgres password='hunt er2'",
                "postgresql:///" + name + "?host=localhost&port=" + port + "&user=postgres")) {
            try (ClaimStore store = ClaimStore.open(DatabaseUrl.parse(url, Map.of()))) {
                store.begin(Stories.run("f"));
            }
        }
        assertThat(Databases.rows("jdbc:postgresql://" + place + "?user=postgres", "SELECT count(*) FROM runs"))
                .containsExactly("6");
    }

    @Test
    void noMessageHoldsAPasswordOfTheEnvironment() {
        for (String variable : List.of("PGPASSWORD", "HEARSAY_DB_PASSWORD")) {
            String url = "postgresql://postgres@localhost:" + Databases.server().getPort() + "/hunter2";
            assertThatThrownBy(() -> ClaimStore.open(DatabaseUrl.parse(url, Map.of(variable, "hunter2"))))
                    .isInstanceOf(StoreException.class)
                    .message()
                    .contains("***");
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
