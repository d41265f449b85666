// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import dev.hearsay.pipeline.OffsetUnit;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be recorded.
 *
 * @param article its id or its identity
 * @param claim its id; null for a claim to be added
 * @param reviewer who decides
 * @param decision what is decided
 * @param change what a correction or an added claim sets
 * @param unit that the offsets of the change count
 * @param seen the latest review of this claim that the reviewer has seen; 0 for none
 * @param comment null if there is none
 */
public record ReviewRequest(
        String article,
        @Nullable String claim,
        String reviewer,
        Decision decision,
        ClaimChange change,
        OffsetUnit unit,
        long seen,
        @Nullable String comment) {

    private static final int LONGEST_REVIEWER = 100;
    private static final int LONGEST_COMMENT = 5000;

    /** @throws BadReviewException if something is missing, too long, or doesn't go with the decision */
    public ReviewRequest {
        if (reviewer.isBlank()
                || reviewer.length() > LONGEST_REVIEWER
                || reviewer.chars().anyMatch(c -> c < ' ')) {
            throw new BadReviewException("reviewer: a name of 1 to " + LONGEST_REVIEWER + " characters");
        }
        reviewer = reviewer.strip();
        if ((claim == null) != (decision == Decision.ADD)) {
            throw new BadReviewException(
                    claim == null
                            ? "claim: name the claim"
                            : "claim: a claim that is added has no id yet; leave it out");
        }
        boolean sets = decision == Decision.ADD || decision == Decision.CORRECT;
        if (sets == change.isEmpty()) {
            throw new BadReviewException(
                    sets
                            ? "change: say what is set, as in {\"date\": \"2025-05-16\"}"
                            : "change: only 'correct' and 'add' set fields");
        }
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw new BadReviewException("comment: at most " + LONGEST_COMMENT + " characters");
        }
    }
}
