// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.ReviewStore;
import dev.hearsay.output.store.TemporaryClaims;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The claims that a server looks up: a database, or a copy of a file in a temporary one.
 *
 * @param database where they are
 * @param copy null if they are not copied
 * @param reviews records decisions about them; null if none are taken
 */
record ServedClaims(
        ReadPool database,
        @Nullable TemporaryClaims copy,
        @Nullable ReviewStore reviews) implements Closeable {

    /**
     * Opens claims.
     *
     * @param review whether decisions about them are taken, for which a database gets its tables
     * @throws UsageException if there is no such file or database
     * @throws IOException if they can't be read or copied
     */
    static ServedClaims open(String name, boolean review, Streams streams, RunReport report)
            throws UsageException, IOException {
        try (ClaimInput input = ClaimInput.open(name)) {
            if (input.database() != null) {
                ReviewStore reviews = review ? ReviewStore.open(ClaimInput.url(name)) : null;
                return new ServedClaims(ReadPool.open(ClaimInput.url(name)), null, reviews);
            }
            if (review) {
                throw new UsageException("--review records decisions in a database, and " + name + " is none:"
                        + " extract into a database, as in 'hearsay extract INPUT -o claims.db'");
            }
            report.note("copying the claims of " + name + " into a temporary database…");
            TemporaryClaims copy;
            try (ClaimReader reader = input.claims(streams)) {
                copy = TemporaryClaims.of(reader, bad -> streams.err().println(bad.diagnostic()));
            }
            report.note(Quantity.of(copy.claims(), "claim"));
            return new ServedClaims(ReadPool.open(copy.url()), copy, null);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        if (copy != null) {
            copy.close();
        }
    }
}
