// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/** Work in an open transaction of PostgreSQL that waits for locks for a limited time, and is undone where it doesn't get them. */
final class LockWait {

    private static final String NOT_AVAILABLE = "55P03";

    private LockWait() {}

    /** What needs locks. */
    interface Work {
        void run() throws SQLException;
    }

    /** Whether the locks were to be had within so many seconds; if not, nothing of the work stays and the transaction goes on. */
    static boolean within(int seconds, Connection connection, Work work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement patience = connection.createStatement()) {
            patience.execute("SET LOCAL lock_timeout = '" + seconds + "s'");
            work.run();
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
