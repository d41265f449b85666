// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Connections for reading a database from several threads: each thread that reads has one for itself, and it is kept for the
 * next. So there are as many as there were threads at a time.
 */
public final class ReadPool implements Closeable {

    private final DatabaseUrl url;
    private final ConcurrentLinkedDeque<StoredClaims> idle = new ConcurrentLinkedDeque<>();

    /** Something that reads. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Reads.
         *
         * @throws IOException if the database can't be read
         */
        T from(StoredClaims claims) throws IOException;
    }

    private ReadPool(DatabaseUrl url) {
        this.url = url;
    }

    /**
     * Opens a database that is there.
     *
     * @throws dev.hearsay.output.NotClaimsException if it has no tables of Hearsay
     * @throws StoreException if it can't be opened
     */
    public static ReadPool open(DatabaseUrl url) throws IOException {
        ReadPool pool = new ReadPool(url);
        pool.idle.push(StoredClaims.open(url));
        return pool;
    }

    /**
     * Reads what the database has now.
     *
     * @throws StoreException if it can't be read
     */
    public <T> T read(Work<T> work) throws IOException {
        StoredClaims claims = idle.poll();
        // a server may have ended a connection that was idle
        if (claims != null && !claims.refresh()) {
            discard(claims);
            claims = null;
        }
        if (claims == null) {
            claims = StoredClaims.open(url);
        }
        boolean kept = false;
        try {
            T result = work.from(claims);
            kept = claims.refresh();
            return result;
        } finally {
            if (kept) {
                idle.push(claims);
            } else {
                discard(claims);
            }
        }
    }

    private static void discard(StoredClaims claims) {
        try {
            claims.close();
        } catch (StoreException e) {
            // it is lost already
        }
    }

    @Override
    public void close() {
        for (StoredClaims claims = idle.poll(); claims != null; claims = idle.poll()) {
            discard(claims);
        }
    }
}
