// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.util.Iterator;
import java.util.List;

/**
 * The result of an extraction from an article.
 *
 * @param article as it was read, with what was detected, such as its language; pass this one to a writer
 * @param claims in the order of their content; empty if nobody says anything
 */
public record Extraction(Article article, List<Claim> claims) implements Iterable<Claim> {

    public Extraction {
        claims = List.copyOf(claims);
    }

    /** Iterates over the claims. */
    @Override
    public Iterator<Claim> iterator() {
        return claims.iterator();
    }
}
