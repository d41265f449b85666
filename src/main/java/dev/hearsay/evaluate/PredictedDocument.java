// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;

/**
 * The claims predicted for one document.
 *
 * @param doc the document's stem, as in {@link GoldDocument#stem}
 * @param claims in any order
 */
public record PredictedDocument(String doc, List<PredictedClaim> claims) {

    public PredictedDocument {
        claims = List.copyOf(claims);
    }

    /** The claims found in the article of a gold document. */
    public static PredictedDocument from(String doc, Article article, List<Claim> claims) {
        OffsetTable codePoints = OffsetTable.of(article.text(), OffsetUnit.CODEPOINT);
        return new PredictedDocument(
                doc,
                claims.stream()
                        .map(claim -> PredictedClaim.from(codePoints, claim))
                        .toList());
    }
}
