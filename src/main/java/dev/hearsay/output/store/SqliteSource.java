// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to a SQLite file: readers go on while one writes (a write-ahead log), a writer waits for another, and
 * foreign keys hold. Each of it can be set otherwise in the URL, such as {@code ?busy_timeout=100}.
 */
final class SqliteSource implements ConnectionSource {

    private static final int WAIT_MILLIS = 30_000;
    private static final int CACHE_KIB = 64 << 10;

    private final SQLiteDataSource source;

    SqliteSource(String url) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_MILLIS);
        config.enforceForeignKeys(true);
        // negative: in KiB and not in pages
        config.setCacheSize(-CACHE_KIB);
        source = new SQLiteDataSource(config);
        source.setUrl(url);
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public Database open() throws SQLException {
        return new SqliteDatabase(source.getConnection());
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
