// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.TemporaryClaims;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The claims that a server looks up: a database, or a copy of a file in a temporary one.
 *
 * @param database where they are
 * @param copy null if they are not copied
 */
record ServedClaims(ReadPool database, @Nullable TemporaryClaims copy) implements Closeable {

    /**
     * Opens claims.
     *
     * @throws UsageException if there is no such file or database
     * @throws IOException if they can't be read or copied
     */
    static ServedClaims open(String name, Streams streams, RunReport report) throws UsageException, IOException {
        try (ClaimInput input = ClaimInput.open(name)) {
            if (input.database() != null) {
                return new ServedClaims(ReadPool.open(ClaimInput.url(name)), null);
            }
            report.note("copying the claims of " + name + " into a temporary database…");
            TemporaryClaims copy;
            try (ClaimReader reader = input.claims(streams)) {
                copy = TemporaryClaims.of(reader, bad -> streams.err().println(bad.diagnostic()));
            }
            report.note(Quantity.of(copy.claims(), "claim"));
            return new ServedClaims(ReadPool.open(copy.url()), copy);
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
