// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What tables a database has, which may be those of an earlier version. */
final class Catalog {

    private Catalog() {}

    /** Whether a job has filled a table, which an earlier version may not have. */
    static boolean hasRows(Connection connection, String table, String column) throws SQLException {
        if (!has(connection, table, column)) {
            return false;
        }
        try (Sql sql = new Sql(connection)) {
            return sql.exists("SELECT 1 FROM " + table + " LIMIT 1");
        }
    }

    static boolean has(Connection connection, String table, String column) throws SQLException {
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table, column)) {
            return found.next();
        }
    }
}
