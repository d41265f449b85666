// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQLite: batches of prepared inserts, one writer at a time. */
final class SqliteDatabase implements Database {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final RunLock lock;

    /** Makes a temporary table, which is the connection's own. */
    SqliteDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        execute("CREATE TEMPORARY TABLE staged_claims AS SELECT " + Table.CLAIMS.columnNames()
                + " FROM claims LIMIT 0");
        this.lock = new RunLock(fileOf(connection));
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void begin() throws SQLException {
        // by hand: the driver takes a transaction for open that the file's lock has kept from opening
        execute("BEGIN IMMEDIATE");
    }

    @Override
    public void commit() throws SQLException {
        execute("COMMIT");
    }

    @Override
    public void rollBack() throws SQLException {
        execute("ROLLBACK");
    }

    @Override
    public void load(Table table, List<@Nullable Object[]> rows) throws SQLException {
        if (!table.equals(Table.CLAIMS) || rows.isEmpty()) {
            batch(table, table.insert(), rows);
            return;
        }
        // All in one statement, since the full-text index writes out what it has at the begin of each that a trigger
        // hangs on: claim by claim, that takes five times as long.
        Table staged = new Table("temp.staged_claims", table.columns());
        execute("DELETE FROM temp.staged_claims");
        batch(staged, staged.insert(), rows);
        execute("INSERT INTO claims (" + table.columnNames() + ") SELECT " + table.columnNames()
                + " FROM temp.staged_claims");
    }

    @Override
    public Set<Long> insertArticles(List<@Nullable Object[]> rows) throws SQLException {
        load(Table.ARTICLES, rows);
        Set<Long> keys = new HashSet<>();
        rows.forEach(row -> keys.add((Long) row[0]));
        return keys;
    }

    @Override
    public void updateArticles(List<@Nullable Object[]> rows) throws SQLException {
        StringBuilder changes = new StringBuilder();
        for (Column column : Table.ARTICLES.columns()) {
            String name = column.name();
            changes.append(changes.isEmpty() ? "" : ", ")
                    .append(name)
                    .append(" = excluded.")
                    .append(name);
        }
        batch(Table.ARTICLES, Table.ARTICLES.insert() + " ON CONFLICT (article_key) DO UPDATE SET " + changes, rows);
    }

    @Override
    public void insertSpeakers(List<@Nullable Object[]> rows) throws SQLException {
        batch(Table.SPEAKERS, Table.SPEAKERS.insert() + " ON CONFLICT (speaker_id) DO NOTHING", rows);
    }

    @Override
    public void removeClaims(List<Long> articleKeys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM claims WHERE article_key IN (SELECT value FROM json_each(?))")) {
            delete.setString(1, articleKeys.toString());
            delete.executeUpdate();
        }
    }

    @Override
    public Map<String, StoredArticle> lock(Collection<String> identities) throws SQLException {
        Map<String, StoredArticle> stored = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + StoredArticle.COLUMNS + " FROM articles WHERE identity = ?")) {
            for (String identity : identities) {
                select.setString(1, identity);
                try (ResultSet found = select.executeQuery()) {
                    if (found.next()) {
                        stored.put(identity, StoredArticle.of(found));
                    }
                }
            }
        }
        return stored;
    }

    @Override
    public List<EarlierArticle> lockEarlier(Collection<String> ids) throws SQLException {
        List<EarlierArticle> earlier = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT " + EarlierArticle.COLUMNS
                + " FROM articles WHERE identity IS NULL AND id = ? ORDER BY article_key")) {
            for (String id : ids) {
                select.setString(1, id);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        earlier.add(EarlierArticle.of(found));
                    }
                }
            }
        }
        return earlier;
    }

    @Override
    public long[] allot(Table table, int count) throws SQLException {
        String key = table.columns().get(0).name();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT coalesce(max(" + key + "), 0) FROM " + table.sqlName());
                ResultSet last = select.executeQuery()) {
            last.next();
            long[] keys = new long[count];
            for (int i = 0; i < count; i++) {
                keys[i] = last.getLong(1) + 1 + i;
            }
            return keys;
        }
    }

    @Override
    public boolean hold(long run) throws SQLException {
        return lock.hold(run);
    }

    private static Path fileOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet main = statement.executeQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
            main.next();
            return Path.of(main.getString(1));
        }
    }

    @Override
    public void lockTable(String table) {
        // a transaction is the only one that writes
    }

    /** FTS5 merges what is added by itself. */
    @Override
    public void deferSearch(long run) {}

    @Override
    public void completeSearch() {}

    @Override
    public String jsonParameter() {
        return "?";
    }

    @Override
    public Object moment(Instant instant) {
        return instant.toString();
    }

    @Override
    public String progressUpsert() {
        return "INSERT INTO progress (run_id, source, done, ended) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (run_id, source) DO UPDATE SET done = excluded.done, ended = excluded.ended";
    }

    @Override
    public boolean isPassing(SQLException e) {
        // the driver has waited for other writers already
        return false;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            lock.close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void batch(Table table, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = table.columns();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    set(insert, i + 1, columns.get(i).type(), row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int at, ColumnType type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            insert.setNull(at, Types.NULL);
            return;
        }
        switch (type) {
            case KEY -> insert.setLong(at, (Long) value);
            case NUMBER -> insert.setInt(at, (Integer) value);
            case REAL -> insert.setDouble(at, (Double) value);
            case FLAG -> insert.setInt(at, (Boolean) value ? 1 : 0);
            case DAY, TEXT -> insert.setString(at, value.toString());
        }
    }
}
