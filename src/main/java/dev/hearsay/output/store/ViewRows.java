// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows of a view, of which few are in memory at a time.
 *
 * @param url for messages
 * @param database whose connection reads them
 */
record ViewRows(DatabaseUrl url, Database database) {

    private static final int FETCHED = 1000;

    /** Columns that are true or false. */
    private static final Set<String> FLAGS = Set.of("quoted", "disputed", "undone");

    /**
     * Gives the rows of a query in order.
     *
     * @throws StoreException if they can't be read
     * @throws IOException if the taker throws it
     */
    void read(String sql, List<String> columns, RowTaker taker) throws IOException {
        boolean read = false;
        try {
            database.begin();
            try (PreparedStatement select = database.connection().prepareStatement(sql)) {
                select.setFetchSize(FETCHED);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        taker.take(values(columns, rows));
                    }
                }
            }
            database.commit();
            read = true;
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        } finally {
            if (!read) {
                new Transactions(url, database).rollBack();
            }
        }
    }

    /** Whether the values of a column are true or false. */
    static boolean isFlag(String column) {
        return FLAGS.contains(column);
    }

    private static List<@Nullable String> values(List<String> columns, ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (String column : columns) {
            values.add(isFlag(column) ? Boolean.toString(row.getBoolean(column)) : row.getString(column));
        }
        return values;
    }
}
