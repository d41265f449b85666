// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import dev.hearsay.evaluate.CodePointSpan;
import dev.hearsay.evaluate.GoldAttribution;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldSet;
import dev.hearsay.evaluate.PredictedClaim;
import dev.hearsay.evaluate.Scorer;
import dev.hearsay.evaluate.Scores;
import dev.hearsay.output.ClaimIds;
import dev.hearsay.review.ClaimHistory;
import dev.hearsay.review.Decision;
import dev.hearsay.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far two reviewers agree.
 *
 * @param first name of the one, which sorts before that of the other
 * @param second name of the other
 * @param kappa of their decisions about the extracted claims that both decided about
 * @param articles in which both decided about every claim
 * @param scores of the claims of the second against those of the first in these articles, by the measures of the evaluation
 */
public record Agreement(String first, String second, Kappa kappa, int articles, Scores scores) {

    /** Claims are compared by their words alone. */
    private static final ClaimIds NO_IDS = (article, text, source, cue, content) -> "";

    /** The agreement of each two reviewers who decided about the same claim. */
    public static List<Agreement> of(List<ReviewedArticle> all) {
        List<ReviewedArticle> articles =
                all.stream().map(ReviewedArticle::current).toList();
        SortedSet<String> reviewers = new TreeSet<>();
        articles.forEach(article -> reviewers.addAll(article.reviewers()));
        List<Agreement> agreements = new ArrayList<>();
        for (String first : reviewers) {
            for (String second : reviewers.tailSet(first + "\0")) {
                Agreement agreement = of(articles, first, second);
                if (agreement.kappa().claims() > 0) {
                    agreements.add(agreement);
                }
            }
        }
        return agreements;
    }

    private static Agreement of(List<ReviewedArticle> articles, String first, String second) {
        List<Kappa.Pair> pairs = new ArrayList<>();
        List<GoldDocument> documents = new ArrayList<>();
        for (ReviewedArticle article : articles) {
            Map<String, Decision> ours = decisions(article, first);
            decisions(article, second).forEach((claim, theirs) -> {
                Decision own = ours.get(claim);
                if (own != null) {
                    pairs.add(new Kappa.Pair(own, theirs));
                }
            });
            GoldDocument document = document(article, first, second);
            if (document != null) {
                documents.add(document);
            }
        }
        GoldSet both = new GoldSet("reviews", documents, List.of());
        return new Agreement(first, second, Kappa.of(pairs), documents.size(), Scorer.agreement(both));
    }

    private static Map<String, Decision> decisions(ReviewedArticle article, String reviewer) {
        return article.by(reviewer).reviews().stream()
                .filter(review -> !ClaimHistory.isAdded(review.claim()))
                .collect(Collectors.toMap(Review::claim, Review::decision));
    }

    /** An article with the claims of both; null if one of them did not decide about all claims. */
    private static @Nullable GoldDocument document(ReviewedArticle article, String first, String second) {
        SortedMap<String, List<GoldAttribution>> annotators = new TreeMap<>();
        for (String reviewer : List.of(first, second)) {
            GoldArticle gold = GoldArticle.of(article, reviewer, NO_IDS);
            if (!gold.isComplete()) {
                return null;
            }
            annotators.put(
                    reviewer,
                    gold.claims().stream()
                            .map(claim -> attribution(PredictedClaim.from(gold.article(), claim)))
                            .toList());
        }
        GoldArticle gold = GoldArticle.of(article, first, NO_IDS);
        return new GoldDocument(
                article.id(), gold.article().text(), gold.article().metadata(), annotators, new TreeMap<>());
    }

    private static GoldAttribution attribution(PredictedClaim claim) {
        List<CodePointSpan> content = claim.content();
        return new GoldAttribution(claim.source(), claim.cue(), content);
    }
}
