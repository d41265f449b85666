// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Failure;
import java.util.List;

/** What became of one source: its claims, or why there are none. */
public sealed interface Outcome {

    /**
     * The article was worked on.
     *
     * @param article as it was read
     * @param claims in order; may be empty
     * @param notes what was doubtful in reading it
     */
    record Extracted(Article article, List<Claim> claims, List<Note> notes) implements Outcome {}

    /** There are no claims, and it is told why. */
    sealed interface WithoutClaims extends Outcome {
        Failure failure();
    }

    /**
     * There is no article, and none was to be expected: a picture, a package of links.
     *
     * @param failure what there is instead
     */
    record NoArticle(Failure failure) implements WithoutClaims {}

    /**
     * The article could not be worked on.
     *
     * @param failure why
     */
    record Failed(Failure failure) implements WithoutClaims {}
}
