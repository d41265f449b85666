// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import dev.hearsay.review.Review;
import dev.hearsay.review.ReviewedClaim;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reviewers as a whole decided about a claim. */
enum Verdict {
    /** Nobody decided about it. */
    OPEN,
    /** As many decided one way as another. */
    TIED,
    /** Most reviewers want it gone. */
    REJECTED,
    /** Most reviewers have it the same way. */
    ACCEPTED;

    /** The verdict of these decisions about one claim. */
    static Verdict of(List<Review> decisions) {
        if (decisions.isEmpty()) {
            return OPEN;
        }
        return winner(decisions)
                .map(winner -> winner.isEmpty() ? REJECTED : ACCEPTED)
                .orElse(TIED);
    }

    /** The claim as most have it. */
    static ReviewedClaim accepted(List<Review> decisions) {
        return winner(decisions).orElseThrow().orElseThrow();
    }

    /** What most decided, where empty is a rejection; empty if there is no majority. */
    private static Optional<Optional<ReviewedClaim>> winner(List<Review> decisions) {
        Map<Optional<ReviewedClaim>, Integer> votes = new LinkedHashMap<>();
        decisions.forEach(review -> votes.merge(Optional.ofNullable(review.after()), 1, Integer::sum));
        int most = Collections.max(votes.values());
        List<Optional<ReviewedClaim>> first = votes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }
}
