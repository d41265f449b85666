// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.output.store.ReadPool;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the database has besides claims, looked up at each question, so that a server that runs for months knows what was linked and
 * resolved last night. A database that hangs makes nobody wait: what it had before is told then.
 */
final class LookedUp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * What there is.
     *
     * @param statements whether claims are linked
     * @param people whether speakers are resolved across articles
     */
    record Found(boolean statements, boolean people) {
        static final Found NOTHING = new Found(false, false);
    }

    private final @Nullable ReadPool database;
    private final Consumer<String> log;
    private final WorkQueue thread = new WorkQueue("look", 1, 1);
    private CompletableFuture<Found> look = CompletableFuture.completedFuture(Found.NOTHING);
    private volatile Found last = Found.NOTHING;
    private volatile boolean hangs;
    private volatile boolean failed;

    /**
     * Looks at nothing yet.
     *
     * @param database null for none
     * @param log gets what went wrong, a line each
     */
    LookedUp(@Nullable ReadPool database, Consumer<String> log) {
        this.database = database;
        this.log = log;
    }

    /** What there is now, or was at the last look if the database does not say within a second. */
    Found now() {
        if (database == null) {
            return Found.NOTHING;
        }
        CompletableFuture<Found> current = look(database);
        if (hangs && !current.isDone()) {
            return last;
        }
        try {
            return current.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            hangs = true;
            return last;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a look never ends so", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    /** Those who ask at a time share a look. */
    private synchronized CompletableFuture<Found> look(ReadPool from) {
        if (look.isDone()) {
            CompletableFuture<Found> next = new CompletableFuture<>();
            look = next;
            if (!thread.offer(() -> look(from, next))) {
                next.complete(last);
            }
        }
        return look;
    }

    private void look(ReadPool from, CompletableFuture<Found> next) {
        try {
            last = from.read(claims -> new Found(claims.isLinked(), claims.isResolved()));
            failed = false;
        } catch (IOException e) {
            if (!failed) {
                log.accept(String.valueOf(e.getMessage()));
            }
            failed = true;
        } finally {
            hangs = false;
            next.complete(last);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
