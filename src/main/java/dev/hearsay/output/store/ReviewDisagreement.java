// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is at odds with another reviewer or with the latest run.
 *
 * @param what the kind: reviewers who differ, another text, a claim that is gone or withdrawn, or the field that the run has otherwise
 * @param identity of the article
 * @param articleId its id
 * @param claim id of the claim
 * @param review id of the decision
 * @param reviewer who decided
 * @param decision such as {@code confirm}
 * @param other the other reviewer; null for a run
 * @param decided the value that was decided; null if there is none
 * @param found the value that the run or the other reviewer has; null if there is none
 */
public record ReviewDisagreement(
        String what,
        String identity,
        String articleId,
        String claim,
        long review,
        String reviewer,
        String decision,
        @Nullable String other,
        @Nullable String decided,
        @Nullable String found) {

    /** A tree of it, the caller's own. */
    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("what", what)
                .put("article", identity)
                .put("article_id", articleId)
                .put("claim", claim)
                .put("review", review)
                .put("reviewer", reviewer)
                .put("decision", decision)
                .put("other_reviewer", other)
                .put("decided", decided)
                .put("found", found);
    }
}
