// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Contents;
import java.io.Closeable;
import java.io.IOException;
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

    private static final String COUNTS =
            "SELECT count(*), coalesce(sum(reports), 0), coalesce(sum(CASE WHEN disputed THEN 1 ELSE 0 END), 0)"
                    + " FROM statements";

    private static final String UPDATES = "SELECT count(*) FROM linked_articles WHERE update_of IS NOT NULL";

    private final DatabaseUrl url;
    private final Database database;
    private final Contents contents;
    private final RecentWordings recent;

    private StatementStore(DatabaseUrl url, Database database, Contents contents) {
        this.url = url;
        this.database = database;
        this.contents = contents;
        this.recent = new RecentWordings(contents);
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
            LinkedCounts some = transactions.query("can't write to", this::some);
            if (some.articles() == 0) {
                break;
            }
            all = all.plus(some);
            progress.accept(some);
        }
        return all;
    }

    private LinkedCounts some(Sql sql) throws SQLException {
        database.lockTable("wordings");
        List<String> identities = new ArticleQueue(sql, "articles_to_link").take(ARTICLES);
        new UpdateBatch(sql).find(identities);
        return new LinkBatch(sql, contents, recent).link(identities);
    }

    /**
     * What the database has of linked claims.
     *
     * @throws StoreException if it can't be read
     */
    public StatementCounts counts() throws StoreException {
        return read(sql -> {
            long older = sql.list("SELECT count(*) FROM articles WHERE identity IS NULL", row -> row.getLong(1))
                    .get(0);
            long updates = sql.list(UPDATES, row -> row.getLong(1)).get(0);
            return sql.list(
                            COUNTS,
                            row -> new StatementCounts(row.getLong(1), row.getLong(2), row.getLong(3), updates, older))
                    .get(0);
        });
    }

    /**
     * The reports of a statement in order of publication, those without a day last; of the statement with this id, or of all
     * whose ids begin with it.
     *
     * @throws StoreException if they can't be read
     */
    public List<StatementReport> reports(String id) throws StoreException {
        return read(sql -> new StatementSelect(sql).reports(id));
    }

    /**
     * The reports of all statements whose quoted words are given to different speakers, in the order of {@link #reports}.
     *
     * @throws StoreException if they can't be read
     */
    public List<StatementReport> disputed() throws StoreException {
        return read(sql -> new StatementSelect(sql).disputed());
    }

    /**
     * The reports of a statement in order of publication, with what their words lack and add and where they come from; none if
     * there is no such statement.
     *
     * @throws StoreException if they can't be read
     */
    public List<ReportHistory> history(String id) throws StoreException {
        return read(sql -> new StatementSelect(sql).history(id));
    }

    /**
     * The ids of all statements with several reports.
     *
     * @throws StoreException if they can't be read
     */
    public List<String> ids() throws StoreException {
        return read(sql -> new StatementSelect(sql).ids());
    }

    /**
     * Gives all rows of a view in order.
     *
     * @throws StoreException if they can't be read
     * @throws IOException if the taker throws it
     */
    public void rows(StatementTable table, RowTaker taker) throws IOException {
        new ViewRows(url, database).read(table.sql(), table.columns(), taker);
    }

    private <T> T read(Transactions.Query<T> query) throws StoreException {
        return new Transactions(url, database).query("can't read from", query);
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
