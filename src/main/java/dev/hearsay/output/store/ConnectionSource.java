// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How a kind of database is connected to. */
interface ConnectionSource {

    /** Where migrations and the store get their connections. */
    DataSource dataSource();

    /** The database over one connection, with its schema in place. */
    Database open() throws SQLException;

    /** A read-only connection to an existing database, in one transaction; its schema is left unchanged. */
    Connection read() throws SQLException;

    /** The database's functions for JSON. */
    SqlDialect dialect();

    /** Where the migrations of this kind are, below this package. */
    String migrations();

    /** The schema that the user named; null for the usual one. */
    @Nullable String schema();
}
