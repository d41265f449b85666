// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Fresh databases for tests: SQLite files, and databases of one PostgreSQL server that ends with the tests. */
@NullMarked
public enum Databases {
    SQLITE,
    POSTGRESQL;

    /** The URL of an empty database. */
    public String fresh() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try {
            if (this == SQLITE) {
                return "jdbc:sqlite:"
                        + Files.createDirectories(Path.of("target/databases")).resolve(name + ".db");
            }
            run(
                    server().getJdbcUrl("postgres", "postgres"),
                    "CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
            return server().getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedPostgres server() {
        return Server.ONE;
    }

    static ClaimStore open(String url) throws StoreException {
        return ClaimStore.open(DatabaseUrl.parse(url, Map.of()));
    }

    /** Writes articles as one run does. */
    public static StoreChanges write(String url, ArticleClaims... articles) throws StoreException {
        try (ClaimStore store = open(url)) {
            return store.write(store.begin(Stories.run("f")), List.of(articles), List.of(), List.of());
        }
    }

    /** The stored records, as they were written. */
    public static List<String> json(String url) throws Exception {
        List<String> records = new ArrayList<>();
        try (StoredClaims claims = StoredClaims.open(DatabaseUrl.parse(url, Map.of()));
                ClaimReader reader = claims.all()) {
            for (var claim = reader.next(); claim.isPresent(); claim = reader.next()) {
                records.add(claim.get().json());
            }
        }
        return records;
    }

    /** Runs a statement. */
    public static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, values joined by {@code |}, with truth as 1 and 0. */
    public static List<String> rows(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    Object value = found.getObject(i);
                    row.add(value instanceof Boolean truth ? (truth ? "1" : "0") : String.valueOf(value));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
