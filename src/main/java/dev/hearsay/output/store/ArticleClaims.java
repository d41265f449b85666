// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.util.List;

/**
 * An article with all its claims.
 *
 * @param article that the spans of the claims count into
 * @param claims in the order of reading; where two have one id the first counts
 */
public record ArticleClaims(Article article, List<Claim> claims) {

    public ArticleClaims {
        claims = List.copyOf(claims);
    }
}
