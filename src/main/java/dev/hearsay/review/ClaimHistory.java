// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a claim so far, and what may be decided next.
 *
 * @param reviews of the claim, the earliest first
 * @param extracted the claim as the latest run found it; null if it did not, or a reviewer added it
 */
public record ClaimHistory(List<Review> reviews, @Nullable ReviewedClaim extracted) {

    private static final String ADDED = "r_";
    private static final int DIGITS = 20;

    public ClaimHistory {
        reviews = List.copyOf(reviews);
    }

    /** Whether a claim was added by a reviewer. */
    public static boolean isAdded(String claim) {
        return claim.startsWith(ADDED);
    }

    /** The id of a claim that is added: the same for the same words, whoever adds it. */
    public static String idOf(String identity, ReviewedClaim added) {
        ReviewedPassage source = added.source();
        String all = identity + "\n" + added.content() + "\n" + (source == null ? "" : source.spans());
        return ADDED + Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** The id of the latest review; 0 if there is none. */
    public long latest() {
        return reviews.isEmpty() ? 0 : reviews.get(reviews.size() - 1).id();
    }

    /** The decisions that are not undone, the earliest first. */
    private Stream<Review> standing() {
        Set<Long> undone =
                reviews.stream().map(Review::undoes).filter(Objects::nonNull).collect(Collectors.toSet());
        return reviews.stream().filter(review -> review.decision() != Decision.UNDO && !undone.contains(review.id()));
    }

    /**
     * What a decision makes of the claim. A correction builds on what the reviewer decided before.
     *
     * @param textSha256 of the article's text
     * @param text of the article
     * @param entities of the article, with their names
     * @throws BadReviewException if the decision is not possible
     */
    public Outcome decide(ReviewRequest request, String textSha256, ReviewedText text, Map<String, String> entities) {
        List<Review> own = standing()
                .filter(review -> review.reviewer().equals(request.reviewer()))
                .toList();
        return switch (request.decision()) {
            case UNDO -> undo(request.reviewer(), own);
            case CONFIRM -> new Outcome(claim(), claim(), null);
            case REJECT -> new Outcome(claim(), null, null);
            case ADD -> new Outcome(null, request.change().apply(null, text, entities), null);
            case CORRECT -> {
                ReviewedClaim before = claim();
                Review last = own.isEmpty() ? null : own.get(own.size() - 1);
                boolean builds = last != null
                        && last.after() != null
                        && last.textSha256().equals(textSha256);
                ReviewedClaim base = builds ? Objects.requireNonNull(last).after() : before;
                ReviewedClaim after = request.change().apply(base, text, entities);
                if (after.equals(base) || after.equals(before)) {
                    throw new BadReviewException("the claim is the same without this correction; confirm it instead");
                }
                yield new Outcome(before, after, null);
            }
        };
    }

    private Outcome undo(String reviewer, List<Review> own) {
        if (own.isEmpty()) {
            throw new BadReviewException("there is no decision of " + reviewer + " to undo");
        }
        Review last = own.get(own.size() - 1);
        return new Outcome(
                last.after(), own.size() > 1 ? own.get(own.size() - 2).after() : last.before(), last.id());
    }

    /** What reviewers decide about: the claim as it was extracted, or as it was first added. */
    private ReviewedClaim claim() {
        if (extracted != null) {
            return extracted;
        }
        return standing()
                .filter(review -> review.decision() == Decision.ADD)
                .map(Review::after)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new BadReviewException("there is no such claim in the article"));
    }

    /**
     * A claim before and after a decision.
     *
     * @param before null for an added claim
     * @param after null for a rejected claim
     * @param undoes the review that is taken back; else null
     */
    public record Outcome(
            @Nullable ReviewedClaim before,
            @Nullable ReviewedClaim after,
            @Nullable Long undoes) {}
}
