// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ArticleText;
import dev.hearsay.output.store.StoredClaims;
import dev.hearsay.review.Review;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article with what was decided about its claims.
 *
 * @param article as the database has it
 * @param claims that the latest run found in it
 * @param reviews the decisions that stand, the earliest first
 */
public record ReviewedArticle(ArticleText article, List<WrittenClaim> claims, List<Review> reviews) {

    public ReviewedArticle {
        claims = List.copyOf(claims);
        reviews = List.copyOf(reviews);
    }

    /**
     * The articles of a database about which something was decided.
     *
     * @throws IOException if they can't be read
     */
    public static List<ReviewedArticle> in(StoredClaims claims) throws IOException {
        Map<String, List<Review>> byArticle = claims.standingReviews().stream()
                .collect(Collectors.groupingBy(Review::identity, LinkedHashMap::new, Collectors.toList()));
        List<ReviewedArticle> articles = new ArrayList<>();
        for (Map.Entry<String, List<Review>> entry : byArticle.entrySet()) {
            ArticleText article = claims.articles(entry.getKey()).get(0);
            articles.add(new ReviewedArticle(article, claims.of(article), entry.getValue()));
        }
        articles.sort(java.util.Comparator.comparing(ReviewedArticle::id));
        return articles;
    }

    /** The id that is shown. */
    public String id() {
        return article.facts().path("id").asText();
    }

    /** The same without decisions about an earlier text of the article. */
    ReviewedArticle current() {
        String now = article.textSha256();
        return only(review -> review.textSha256().equals(now));
    }

    /** Who decided about it. */
    public SortedSet<String> reviewers() {
        return reviews.stream().map(Review::reviewer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same with the decisions of one reviewer only; null leaves all. */
    ReviewedArticle by(@Nullable String reviewer) {
        return reviewer == null ? this : only(review -> review.reviewer().equals(reviewer));
    }

    private ReviewedArticle only(Predicate<Review> wanted) {
        return new ReviewedArticle(
                article, claims, reviews.stream().filter(wanted).toList());
    }
}
