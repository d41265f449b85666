// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/**
 * Which runs of a PostgreSQL schema are in progress: advisory locks, which the server takes away from a session
 * that ends.
 */
final class AdvisoryLock {

    private static final String NOT_AVAILABLE = "55P03";

    /** A server may take a moment to see that a client was killed. */
    private static final String PATIENCE = "SET LOCAL lock_timeout = '5s'";

    private static final String HOLD =
            "SELECT pg_advisory_lock(hashtext('hearsay run ' || current_schema()), CAST(? AS INTEGER))";

    private AdvisoryLock() {}

    /** Keeps a run until the connection is closed, within its open transaction; false if another one has it. */
    static boolean hold(Connection connection, long run) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement patience = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement(HOLD)) {
            patience.execute(PATIENCE);
            lock.setLong(1, run & Integer.MAX_VALUE);
            lock.execute();
            return true;
        } catch (SQLException e) {
            if (!NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
    }
}
