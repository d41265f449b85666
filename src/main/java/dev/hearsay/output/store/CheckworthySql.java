// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.SQLException;

/** How check-worthy a claim {@code c} of a query is, as an expression of SQL: -1 where there is no figure. */
final class CheckworthySql {

    /** An index has this expression. */
    private static final String FIGURE = "coalesce(c.checkworthy, -1)";

    /** What the same gives in a database of an earlier version, which lacks the column. */
    private static final String NONE = "coalesce(NULL, -1)";

    private CheckworthySql() {}

    static String of(Connection connection) throws SQLException {
        return Catalog.has(connection, "claims", "checkworthy") ? FIGURE : NONE;
    }
}
