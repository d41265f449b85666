// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * Connections to a SQLite file: readers continue while one writes (a write-ahead log), a writer waits for another, and
 * foreign keys hold. Each of these can be changed in the URL, such as {@code ?busy_timeout=100}.
 */
final class SqliteSource implements ConnectionSource {

    private static final int WAIT_MILLIS = 30_000;
    private static final int CACHE_KIB = 64 << 10;

    private final SQLiteDataSource source;
    private final SQLiteDataSource migrating;

    SqliteSource(String url, List<UrlParameter> parameters) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_MILLIS);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // negative: in KiB and not in pages
        config.setCacheSize(-CACHE_KIB);
        Properties settings = config.toProperties();
        // the driver lets what is set here win over the URL
        parameters.stream()
                .filter(parameter -> settings.containsKey(parameter.name()))
                .forEach(parameter -> settings.setProperty(parameter.name(), parameter.value()));
        source = new SQLiteDataSource(new SQLiteConfig(settings));
        source.setUrl(url);
        // a migration recreates tables: that must neither remove what refers to them nor change how it does
        Properties withoutKeys = new Properties();
        withoutKeys.putAll(settings);
        withoutKeys.setProperty(SQLiteConfig.Pragma.FOREIGN_KEYS.pragmaName, "false");
        withoutKeys.setProperty(SQLiteConfig.Pragma.LEGACY_ALTER_TABLE.pragmaName, "true");
        migrating = new SQLiteDataSource(new SQLiteConfig(withoutKeys));
        migrating.setUrl(url);
    }

    @Override
    public DataSource dataSource() {
        SqliteLibrary.ready();
        return migrating;
    }

    @Override
    public Database open() throws SQLException {
        SqliteLibrary.ready();
        Connection connection = source.getConnection();
        try {
            return new SqliteDatabase(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection read() throws SQLException {
        SqliteLibrary.ready();
        SQLiteConfig config = new SQLiteConfig();
        // a missing file is not created
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(WAIT_MILLIS);
        SQLiteDataSource reading = new SQLiteDataSource(config);
        reading.setUrl(source.getUrl());
        Connection connection = reading.getConnection();
        try (Statement statement = connection.createStatement()) {
            // not the open mode for reading, which would leave write-ahead log files undeleted
            statement.execute("PRAGMA query_only = true");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public SqlDialect dialect() {
        return SqlDialect.SQLITE;
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public @Nullable String schema() {
        return null;
    }
}
