// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Which runs of a PostgreSQL schema are in progress: advisory locks, which the server takes away from a session
 * that ends.
 */
final class AdvisoryLock {

    /** A server may take a moment to see that a client was killed. */
    private static final int PATIENCE = 5;

    private static final String HOLD =
            "SELECT pg_advisory_lock(hashtext('hearsay run ' || current_schema()), CAST(? AS INTEGER))";

    private AdvisoryLock() {}

    /** Keeps a run until the connection is closed, within its open transaction; false if another one has it. */
    static boolean hold(Connection connection, long run) throws SQLException {
        return LockWait.within(PATIENCE, connection, () -> {
            try (PreparedStatement lock = connection.prepareStatement(HOLD)) {
                lock.setLong(1, run & Integer.MAX_VALUE);
                lock.execute();
            }
        });
    }
}
