// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Contents;
import java.io.Closeable;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/**
 * Links the claims of a database that report the same statement. Only articles that were written, changed or removed since the last
 * time are looked at, some hundred in a transaction, so it may be stopped at any moment and continues where it was; once all are
 * linked, linking again changes no row. {@code docs/statements.md} describes rules and tables.
 *
 * <p>For one thread.
 */
public final class StatementStore implements Closeable {

    private static final int ARTICLES = 200;

    private final DatabaseUrl url;
    private final Database database;
    private final Contents contents;

    private StatementStore(DatabaseUrl url, Database database, Contents contents) {
        this.url = url;
        this.database = database;
        this.contents = contents;
    }

    /**
     * Opens a database and makes or migrates its tables.
     *
     * @param contents reads the words of claims
     * @throws StoreException if that is not possible, or the tables are of a later version than this one knows
     */
    public static StatementStore open(DatabaseUrl url, Contents contents) throws StoreException {
        try {
            Migration.run(url);
            return new StatementStore(url, url.connections().open(), contents);
        } catch (SQLException | FlywayException | IllegalArgumentException e) {
            throw url.fault("can't open the database", e);
        }
    }

    /**
     * Links what is not linked yet.
     *
     * @param stop whether to end after the transaction at hand
     * @param progress is given what each transaction did
     * @return what all of them did
     * @throws StoreException if it can't be written; what was committed before stays
     */
    public LinkedCounts link(BooleanSupplier stop, Consumer<LinkedCounts> progress) throws StoreException {
        Transactions transactions = new Transactions(url, database);
        LinkedCounts all = LinkedCounts.NONE;
        while (!stop.getAsBoolean()) {
            LinkedCounts some = transactions.run("can't write to", this::some);
            if (some.articles() == 0) {
                break;
            }
            all = all.plus(some);
            progress.accept(some);
        }
        return all;
    }

    private LinkedCounts some() throws SQLException {
        try (Sql sql = new Sql(database.connection())) {
            database.lockLinks();
            List<String> identities = new LinkTables(sql, contents).takeArticles(ARTICLES);
            return new LinkBatch(sql, contents).link(identities);
        }
    }

    /** Articles of an earlier version without an identity, which are not linked until they are extracted again. */
    public long withoutIdentity() throws StoreException {
        return new Transactions(url, database).run("can't read from", () -> {
            try (Sql sql = new Sql(database.connection())) {
                return sql.list("SELECT count(*) FROM articles WHERE identity IS NULL", row -> row.getLong(1))
                        .get(0);
            }
        });
    }

    @Override
    public void close() throws StoreException {
        try {
            database.close();
        } catch (SQLException e) {
            throw url.fault("can't close the database", e);
        }
    }
}
