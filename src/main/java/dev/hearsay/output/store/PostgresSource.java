// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a PostgreSQL server. */
final class PostgresSource implements ConnectionSource {

    private final PostgresUrl url;

    PostgresSource(PostgresUrl url) {
        this.url = url;
    }

    @Override
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.driverUrl());
        Properties properties = url.properties();
        for (String name : properties.stringPropertyNames()) {
            try {
                source.setProperty(name, properties.getProperty(name));
            } catch (SQLException e) {
                // its message repeats name and value
                throw new IllegalArgumentException("a parameter of the database's URL is none of the driver's,"
                        + " or its value is not one that it takes");
            }
        }
        return source;
    }

    @Override
    public Database open() throws SQLException {
        Connection connection = dataSource().getConnection();
        try {
            checkEncoding(connection);
            return new PostgresDatabase(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection read() throws SQLException {
        Connection connection = dataSource().getConnection();
        try {
            connection.setReadOnly(true);
            // without a transaction the driver fetches all rows at once
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public SqlDialect dialect() {
        return SqlDialect.POSTGRESQL;
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public @Nullable String schema() {
        return url.schema();
    }

    /** In other encodings not all text can be kept, or offsets count bytes. */
    private static void checkEncoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("SHOW server_encoding")) {
            shown.next();
            if (!shown.getString(1).equals("UTF8")) {
                throw new SQLException("the database is encoded in " + shown.getString(1)
                        + ", but news needs UTF8: make one with createdb --encoding=UTF8 --template=template0");
            }
        }
    }
}
