// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.output.ClaimIds;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.review.ClaimHistory;
import dev.hearsay.review.Review;
import dev.hearsay.review.ReviewedClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article with the claims that it should have, as far as reviewers have decided.
 *
 * @param article whose text is that of the database
 * @param claims in the order of the text
 * @param open how many claims nobody decided about
 * @param tied how many claims have no majority
 * @param changed whether its text is another than all reviewers saw; then it has no claims
 */
public record GoldArticle(Article article, List<Claim> claims, int open, int tied, boolean changed) {

    public GoldArticle {
        claims = List.copyOf(claims);
    }

    /** Whether every claim is decided about. */
    public boolean isComplete() {
        return open == 0 && tied == 0 && !changed;
    }

    /**
     * What reviewers decided about an article as its text is now.
     *
     * @param reviewer whose decisions count, who decided about the article; null for those of most
     * @param ids make the ids of claims whose words reviewers chose
     */
    public static GoldArticle of(ReviewedArticle whole, @Nullable String reviewer, ClaimIds ids) {
        ReviewedArticle reviewed = whole.by(reviewer).current();
        RecordedArticle recorded = new RecordedArticle(reviewed.article());
        if (reviewed.reviews().isEmpty()) {
            return new GoldArticle(recorded.article(), List.of(), 0, 0, true);
        }
        Map<String, List<Review>> decisions = reviewed.reviews().stream()
                .collect(Collectors.groupingBy(Review::claim, LinkedHashMap::new, Collectors.toList()));
        List<Claim> extracted = reviewed.claims().stream().map(recorded::claim).toList();
        CorrectedClaims corrected = new CorrectedClaims(recorded, extracted);
        List<Claim> claims = new ArrayList<>();
        int open = 0;
        int tied = 0;
        for (int i = 0; i < extracted.size(); i++) {
            WrittenClaim written = reviewed.claims().get(i);
            List<Review> own = decisions.getOrDefault(written.id(), List.of());
            switch (Verdict.of(own)) {
                case OPEN -> open++;
                case TIED -> tied++;
                case REJECTED -> {}
                case ACCEPTED ->
                    claims.add(corrected.corrected(extracted.get(i), ReviewedClaim.of(written), Verdict.accepted(own)));
            }
        }
        for (Map.Entry<String, List<Review>> entry : decisions.entrySet()) {
            if (ClaimHistory.isAdded(entry.getKey())) {
                Verdict verdict = Verdict.of(entry.getValue());
                tied += verdict == Verdict.TIED ? 1 : 0;
                if (verdict == Verdict.ACCEPTED) {
                    claims.add(corrected.added(entry.getKey(), Verdict.accepted(entry.getValue())));
                }
            }
        }
        List<String> known = reviewed.claims().stream().map(WrittenClaim::id).toList();
        claims.replaceAll(
                claim -> sameWords(claim, extracted, known) ? claim : claim.withId(id(recorded.article(), claim, ids)));
        claims.sort(Comparator.comparing(claim -> claim.content().spans().get(0)));
        return new GoldArticle(recorded.article(), claims, open, tied, false);
    }

    /** Whether a claim has the words of the extracted one with its id. */
    private static boolean sameWords(Claim claim, List<Claim> extracted, List<String> known) {
        int number = known.indexOf(claim.id());
        return number >= 0
                && spans(claim.source()).equals(spans(extracted.get(number).source()))
                && cue(claim).equals(cue(extracted.get(number)))
                && claim.content().equals(extracted.get(number).content());
    }

    private static List<Span> cue(Claim claim) {
        return spans(claim.cue() == null ? null : claim.cue().passage());
    }

    private static String id(Article article, Claim claim, ClaimIds ids) {
        return ids.of(
                article.id(),
                article.text(),
                spans(claim.source()),
                cue(claim),
                claim.content().spans());
    }

    private static List<Span> spans(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }
}
