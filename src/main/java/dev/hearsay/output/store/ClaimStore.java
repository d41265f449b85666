// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Failure;
import java.io.Closeable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Claims in a database, one transaction a write: killed at any moment, the database has all of a write or nothing of
 * it. Writing what is there already changes no row. Offsets in the database count code points. {@code
 * docs/databases.md} describes tables and rules.
 *
 * <p>A store is for one thread; several stores may write to one database at the same time.
 */
public final class ClaimStore implements Closeable {

    private final DatabaseUrl url;
    private final Database database;
    private final Transactions transactions;
    private final Runs runs;
    private final Map<Long, RunMemory> memories = new HashMap<>();

    private ClaimStore(DatabaseUrl url, Database database) {
        this.url = url;
        this.database = database;
        this.transactions = new Transactions(url, database);
        this.runs = new Runs(database, url::withoutSecrets);
    }

    /**
     * Opens a database and makes or migrates its tables.
     *
     * @throws StoreException if that is not possible, or the tables are of a later version than this one knows
     */
    public static ClaimStore open(DatabaseUrl url) throws StoreException {
        try {
            Migration.run(url);
            return new ClaimStore(url, url.connections().open());
        } catch (SQLException | FlywayException | IllegalArgumentException e) {
            throw url.fault("can't open the database", e);
        }
    }

    /**
     * Records that a run begins, and returns its id. Passwords in settings and inputs are left out.
     *
     * @throws StoreException if it can't be written
     */
    public long begin(RunStart run) throws StoreException {
        return inTransaction("can't write to", () -> {
            long id = runs.begin(run);
            database.hold(id);
            if (run.bulk()) {
                database.deferSearch(id);
            } else {
                database.completeSearch();
            }
            return id;
        });
    }

    /**
     * As {@link #unfinished}, and no other process continues that run until this store is closed.
     *
     * @throws StoreException if another process is working on it, or it can't be read
     */
    public Optional<UnfinishedRun> takeOver(String fingerprint) throws StoreException {
        Optional<UnfinishedRun> latest = unfinished(fingerprint);
        if (latest.isEmpty()) {
            return latest;
        }
        long run = latest.get().run();
        if (!inTransaction("can't read from", () -> database.hold(run))) {
            throw new StoreException(
                    "can't write to " + url + ": another process is working on this run. Wait until it ends, and run"
                            + " again with --resume; or run without --resume to read all again.",
                    null);
        }
        // the other may have continued, or ended, in between
        return unfinished(fingerprint).filter(now -> now.run() == run);
    }

    /**
     * The latest run of this fingerprint, unless it finished: where to continue.
     *
     * @throws StoreException if it can't be read
     */
    public Optional<UnfinishedRun> unfinished(String fingerprint) throws StoreException {
        return inTransaction("can't read from", () -> runs.unfinished(fingerprint));
    }

    /**
     * Records that an unfinished run continues.
     *
     * @throws StoreException if it can't be written
     */
    public void resume(long run) throws StoreException {
        inTransaction("can't write to", () -> {
            runs.goOn(run);
            return run;
        });
    }

    /**
     * Writes articles with their claims, failures and how far the inputs are done with them, all in one transaction.
     * A few articles or some thousands may come at a time; the more, the faster.
     *
     * @param run that writes, from {@link #begin} or {@link #unfinished}
     * @param articles in the order in which they count where several are versions of one
     * @param failures of articles that gave no claims
     * @param progress of the inputs that these articles and failures are from
     * @param counting gives the results of the run with these; null leaves the counts of the run as they are
     * @return what that changed
     * @throws StoreException if it can't be written; then nothing of it is
     * @throws IndexOutOfBoundsException if a span of a claim reaches past its article's text
     */
    public StoreChanges write(
            long run,
            List<ArticleClaims> articles,
            List<Failure> failures,
            List<SourceProgress> progress,
            @Nullable RunCounting counting)
            throws StoreException {
        List<ArticleRows> rows = articles.stream().map(ArticleRows::new).toList();
        RunMemory earlier = memories.computeIfAbsent(run, any -> new RunMemory());
        Written written = inTransaction("can't write to", () -> {
            KeptCount kept = new KeptCount(database, run, earlier);
            StoreChanges changes = new ArticleWriter(database, run, kept).write(rows);
            database.load(Table.FAILURES, FailureRows.of(run, failures));
            runs.record(run, progress);
            if (counting != null) {
                runs.count(run, counting.after(kept.added()));
            }
            return new Written(changes, kept);
        });
        written.kept().committed();
        return written.changes();
    }

    private record Written(StoreChanges changes, KeptCount kept) {}

    /**
     * As the other, without the results of the run so far.
     *
     * @throws StoreException if it can't be written; then nothing of it is
     */
    public StoreChanges write(
            long run, List<ArticleClaims> articles, List<Failure> failures, List<SourceProgress> progress)
            throws StoreException {
        return write(run, articles, failures, progress, null);
    }

    /**
     * Records how a run ended. In PostgreSQL the first bulk load also builds the full-text index when it finishes.
     *
     * @throws StoreException if it can't be written
     */
    public void finish(long run, RunEnd end) throws StoreException {
        inTransaction("can't write to", () -> {
            if (end.status() == RunStatus.FINISHED) {
                database.completeSearch();
            }
            runs.finish(run, end);
            return run;
        });
    }

    /**
     * The text of an article as it is stored: that which its spans count into. Of several articles with the id it is
     * that of the one that came last.
     *
     * @throws StoreException if it can't be read
     */
    public Optional<String> text(String articleId) throws StoreException {
        return inTransaction("can't read from", () -> {
            try (PreparedStatement select = database.connection()
                    .prepareStatement("SELECT text FROM articles WHERE id = ? ORDER BY article_key DESC")) {
                select.setString(1, StoredText.of(articleId));
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Ends the connection; a run that was not finished can be resumed. */
    @Override
    public void close() throws StoreException {
        try {
            database.close();
        } catch (SQLException e) {
            throw url.fault("can't close the database", e);
        }
    }

    private <T> T inTransaction(String what, Transactions.Work<T> work) throws StoreException {
        return transactions.run(what, work);
    }
}
