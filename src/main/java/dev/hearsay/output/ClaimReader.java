// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads written claims back, one at a time and in bounded memory, in the order in which they were written: the claims of
 * an article are contiguous. For one thread at a time.
 */
public interface ClaimReader extends Closeable {

    /**
     * A reader of a claims file. Its content shows whether it is JSON Lines, a JSON array, CSV or TSV; a byte order
     * mark, and semicolons in place of commas, are taken as well.
     *
     * @param file what it is called in errors
     * @param in the claims; closed with the reader
     * @throws NotClaimsException if it holds something else
     * @throws IOException if it can't be read
     */
    static ClaimReader open(String file, InputStream in) throws IOException {
        return ClaimContent.open(file, in);
    }

    /** What the claims are called in errors: a file's name, or the URL of a database without its password. */
    String file();

    /**
     * The next claim; empty at the end. After a {@link ClaimFormatException} reading can continue with what follows
     * the bad record, if anything there can be read.
     *
     * @throws ClaimFormatException if a record is damaged, is not of a version known here, or lacks a field
     * @throws IOException if the claims can't be read
     */
    Optional<WrittenClaim> next() throws IOException;
}
