// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Failure;
import java.io.Serializable;
import java.util.List;

/** The result for one article: its claims, or why there are none. */
public sealed interface Outcome extends Serializable {

    /**
     * The article was processed.
     *
     * @param article as it was read
     * @param claims in order; empty if nobody says anything
     * @param notes what was doubtful when it was read
     */
    record Extracted(Article article, List<Claim> claims, List<Note> notes) implements Outcome {}

    /** There are no claims, and {@link #failure} says why. */
    sealed interface WithoutClaims extends Outcome {
        Failure failure();
    }

    /**
     * There is no article, and none was expected: a picture, a package of links.
     *
     * @param failure what there is instead
     */
    record NoArticle(Failure failure) implements WithoutClaims {}

    /**
     * The article could not be processed.
     *
     * @param failure why
     */
    record Failed(Failure failure) implements WithoutClaims {}
}
