// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.SQLException;
import java.util.List;

/**
 * The articles that a job has yet to look at, which triggers list.
 *
 * @param sql of a transaction
 * @param table with their identities
 */
record ArticleQueue(Sql sql, String table) {

    /** Takes the first ones off the list, in the order of their identities. */
    List<String> take(int most) throws SQLException {
        List<String> identities =
                sql.list("SELECT identity FROM " + table + " ORDER BY identity LIMIT " + most, row -> row.getString(1));
        for (String identity : identities) {
            sql.update("DELETE FROM " + table + " WHERE identity = ?", identity);
        }
        return identities;
    }
}
