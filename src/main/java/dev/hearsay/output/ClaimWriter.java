// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes the claims of articles in one form, article after article. When {@code write} returns, the article has
 * been handed to the stream below as a whole. For one thread at a time; closing it finishes it and closes the stream
 * below. A form that frames its records ({@code [}, header line) writes the frame's beginning with the first bytes
 * that it writes, so that an output without bytes has not begun, and its end when it is finished.
 */
public interface ClaimWriter extends Closeable {

    /**
     * Writes an article's claims.
     *
     * @param article that the claims were found in
     * @param claims in the order to be written; may be empty
     * @throws IOException if the stream below can't take them
     */
    void write(Article article, List<Claim> claims) throws IOException;

    /**
     * Writes what follows the last article, such as {@code ]}, and leaves the stream below open; nothing can be
     * written afterwards. Finishing again does nothing.
     *
     * @throws IOException if the stream below can't take it
     */
    default void finish() throws IOException {}
}
