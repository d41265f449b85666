// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What tables a database has, which may be those of an earlier version. */
final class Catalog {

    private Catalog() {}

    static boolean has(Connection connection, String table, String column) throws SQLException {
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table, column)) {
            return found.next();
        }
    }
}
