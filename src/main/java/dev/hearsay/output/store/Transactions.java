// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.SQLException;

/**
 * Transactions on one connection: each is done completely or not at all, and tried again where another was in its way.
 *
 * @param url for messages
 * @param database whose connection it is
 */
record Transactions(DatabaseUrl url, Database database) {

    private static final int TRIES = 5;

    /** @param what can't be done if it fails, such as {@code can't write to} */
    <T> T run(String what, Work<T> work) throws StoreException {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (tries == TRIES || !database.isPassing(e)) {
                    throw url.fault(what, e);
                }
            }
        }
    }

    /** Likewise, with statements that are closed at its end. */
    <T> T query(String what, Query<T> query) throws StoreException {
        return run(what, () -> {
            try (Sql sql = new Sql(database.connection())) {
                return query.of(sql);
            }
        });
    }

    private <T> T once(Work<T> work) throws SQLException {
        boolean done = false;
        try {
            database.begin();
            T result = work.run();
            database.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** Takes back what was not committed, if the connection is still there. */
    void rollBack() {
        try {
            database.rollBack();
        } catch (SQLException e) {
            // the connection is gone, and with it the transaction; the first fault is the one to report
        }
    }

    /** The statements of a transaction. */
    interface Query<T> {
        T of(Sql sql) throws SQLException;
    }

    /** The work done in a transaction. */
    interface Work<T> {
        T run() throws SQLException;
    }
}
