// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * PostgreSQL. Rows that others might be writing at the same time, articles and speakers, are copied into temporary
 * tables and inserted from there in the order of their keys, so that two writers wait for each other in one direction;
 * the rows below an article go straight into their tables, since its lock is held.
 */
final class PostgresDatabase implements Database {

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

    private final Connection connection;

    /** Makes the temporary tables, which are the session's own and empty at the end of each transaction. */
    PostgresDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            for (Table table : List.of(Table.ARTICLES, Table.SPEAKERS)) {
                statement.execute("CREATE TEMPORARY TABLE " + staged(table) + " (LIKE " + table.sqlName()
                        + ") ON COMMIT DELETE ROWS");
            }
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void rollBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void load(Table table, List<@Nullable Object[]> rows) throws SQLException {
        copy(table, table.sqlName(), rows);
    }

    @Override
    public Set<Long> insertArticles(List<@Nullable Object[]> rows) throws SQLException {
        Set<Long> inserted = new HashSet<>();
        if (rows.isEmpty()) {
            return inserted;
        }
        stage(Table.ARTICLES, rows);
        try (Statement statement = connection.createStatement();
                ResultSet keys = statement.executeQuery(
                        insertStaged(Table.ARTICLES, "identity") + " ON CONFLICT DO NOTHING RETURNING article_key")) {
            while (keys.next()) {
                inserted.add(keys.getLong(1));
            }
        }
        return inserted;
    }

    @Override
    public void updateArticles(List<@Nullable Object[]> rows) throws SQLException {
        if (!rows.isEmpty()) {
            stage(Table.ARTICLES, rows);
            String changes = Table.ARTICLES.columns().stream()
                    .skip(1)
                    .map(column -> column.name() + " = s." + column.name())
                    .collect(Collectors.joining(", "));
            execute("UPDATE articles a SET " + changes + " FROM " + staged(Table.ARTICLES)
                    + " s WHERE a.article_key = s.article_key");
        }
    }

    @Override
    public void insertSpeakers(List<@Nullable Object[]> rows) throws SQLException {
        if (!rows.isEmpty()) {
            stage(Table.SPEAKERS, rows);
            execute(insertStaged(Table.SPEAKERS, "speaker_id") + " ON CONFLICT (speaker_id) DO NOTHING");
        }
    }

    @Override
    public void removeClaims(List<Long> articleKeys) throws SQLException {
        Array keys = connection.createArrayOf("bigint", articleKeys.toArray());
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM claims WHERE article_key = ANY (?)")) {
            delete.setArray(1, keys);
            delete.executeUpdate();
        }
    }

    @Override
    public Map<String, StoredArticle> lock(Collection<String> identities) throws SQLException {
        Map<String, StoredArticle> stored = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT " + StoredArticle.COLUMNS
                + ", identity FROM articles WHERE identity = ANY (?) ORDER BY identity FOR UPDATE")) {
            select.setArray(1, connection.createArrayOf("text", identities.toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    stored.put(found.getString("identity"), StoredArticle.of(found));
                }
            }
        }
        return stored;
    }

    @Override
    public List<EarlierArticle> lockEarlier(Collection<String> ids) throws SQLException {
        List<EarlierArticle> earlier = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT " + EarlierArticle.COLUMNS
                + " FROM articles WHERE identity IS NULL AND id = ANY (?) ORDER BY article_key FOR UPDATE")) {
            select.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    earlier.add(EarlierArticle.of(found));
                }
            }
        }
        return earlier;
    }

    @Override
    public long[] allot(Table table, int count) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT nextval(pg_get_serial_sequence(?, ?)) FROM generate_series(1, ?)")) {
            select.setString(1, table.sqlName());
            select.setString(2, table.columns().get(0).name());
            select.setInt(3, count);
            try (ResultSet next = select.executeQuery()) {
                long[] keys = new long[count];
                for (int i = 0; next.next(); i++) {
                    keys[i] = next.getLong(1);
                }
                return keys;
            }
        }
    }

    @Override
    public boolean hold(long run) throws SQLException {
        return AdvisoryLock.hold(connection, run);
    }

    @Override
    public void lockTable(String table) throws SQLException {
        execute("LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE");
    }

    @Override
    public void deferSearch(long run) throws SQLException {
        new SearchIndex(connection).defer(run);
    }

    @Override
    public void completeSearch() throws SQLException {
        new SearchIndex(connection).complete();
    }

    @Override
    public String jsonParameter() {
        return "CAST(? AS JSONB)";
    }

    @Override
    public Object moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public String progressUpsert() {
        return "INSERT INTO progress (run_id, source, done, ended) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (run_id, md5(source)) DO UPDATE SET done = excluded.done, ended = excluded.ended";
    }

    @Override
    public boolean isPassing(SQLException e) {
        return SERIALIZATION_FAILURE.equals(e.getSQLState()) || DEADLOCK.equals(e.getSQLState());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void stage(Table table, List<@Nullable Object[]> rows) throws SQLException {
        execute("DELETE FROM " + staged(table));
        copy(table, staged(table), rows);
    }

    private static String staged(Table table) {
        return "staged_" + table.sqlName();
    }

    private static String insertStaged(Table table, String order) {
        return "INSERT INTO " + table.sqlName() + " (" + table.columnNames() + ") SELECT " + table.columnNames()
                + " FROM " + staged(table) + " ORDER BY " + order;
    }

    private void copy(Table table, String target, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + target + " (" + table.columnNames() + ") FROM STDIN (FORMAT binary)");
        try {
            CopyRows out = new CopyRows(copy);
            for (@Nullable Object[] row : rows) {
                out.add(table.columns(), row);
            }
            out.end();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
