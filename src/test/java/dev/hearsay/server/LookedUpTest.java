// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.output.store.Databases;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Health is told whatever the database does. */
class LookedUpTest {

    private static boolean people(Served served) {
        return served.json("/v1/health").path("people").asBoolean();
    }

    @Test
    void aDatabaseThatHangsKeepsNobodyWaiting() throws IOException, SQLException {
        String url = PeopleTest.resolved(Databases.POSTGRESQL);
        try (Served served = Served.claims(url)) {
            assertThat(people(served)).isTrue();
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("LOCK TABLE persons IN ACCESS EXCLUSIVE MODE");
                assertThat(people(served)).isTrue();
                assertThat(people(served)).isTrue();
                connection.rollback();
            }
            assertThat(served.get("/v1/people").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDatabaseThatCantBeReadIsSaidOnceToBeSo() throws IOException {
        String url = PeopleTest.resolved(Databases.POSTGRESQL);
        try (Served served = Served.claims(url)) {
            assertThat(people(served)).isTrue();
            Databases.run(url, "ALTER TABLE persons RENAME TO people_before");
            Databases.run(
                    url, "CREATE VIEW persons AS SELECT person FROM people_before WHERE 1 / (length(person) * 0) = 1");
            assertThat(people(served)).isTrue();
            assertThat(people(served)).isTrue();
            assertThat(served.log()).hasSize(1).first().asString().contains("division by zero");
        }
    }
}
