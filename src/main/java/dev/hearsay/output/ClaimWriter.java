// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes the claims of articles in one form, article after article. When {@code write} returns, the article has
 * been handed to the stream below as a whole. For one thread at a time; closing it closes the stream below.
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
}
