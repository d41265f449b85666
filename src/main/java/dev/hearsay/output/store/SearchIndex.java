// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The full-text index of a PostgreSQL database. Built once over all rows it costs less than kept up to date with each, so
 * a first load leaves it out. A search meanwhile reads all claims and finds the same.
 */
final class SearchIndex {

    /** Whoever reads for longer, in seconds, keeps the index where it is. */
    private static final int PATIENCE = 1;

    /** Only the owner of a table may change its indexes; another user loads with the index. */
    private static final String DROPPABLE = "SELECT 1 FROM pg_class WHERE oid = to_regclass('claims')"
            + " AND pg_has_role(relowner, 'USAGE') AND to_regclass('claims_search') IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM claims)";

    private static final String MISSING = "SELECT 1 FROM runs WHERE search_deferred"
            + " AND (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('claims'))";

    private final Connection connection;

    SearchIndex(Connection connection) {
        this.connection = connection;
    }

    /** Leaves the index out while a run loads a database without claims. */
    void defer(long run) throws SQLException {
        LockWait.within(PATIENCE, connection, () -> drop(run));
    }

    private void drop(long run) throws SQLException {
        try (Sql sql = new Sql(connection);
                Statement change = connection.createStatement()) {
            if (!sql.exists(DROPPABLE)) {
                return;
            }
            change.execute("LOCK TABLE claims IN ACCESS EXCLUSIVE MODE");
            // another run may have written claims in between
            if (sql.exists(DROPPABLE)) {
                change.execute("DROP INDEX claims_search");
                sql.update("UPDATE runs SET search_deferred = TRUE WHERE run_id = ?", run);
            }
        }
    }

    /** Builds the index if a run left it out, also one that was killed; an index that somebody removed stays removed. */
    void complete() throws SQLException {
        try (Sql sql = new Sql(connection);
                Statement change = connection.createStatement()) {
            if (sql.exists(MISSING)) {
                change.execute("LOCK TABLE claims IN SHARE ROW EXCLUSIVE MODE");
                change.execute("CREATE INDEX IF NOT EXISTS claims_search ON claims USING gin (search)");
                change.execute("UPDATE runs SET search_deferred = FALSE WHERE search_deferred");
            }
        }
    }
}
