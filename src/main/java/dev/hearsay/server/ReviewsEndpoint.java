// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.ReviewPage;
import dev.hearsay.output.store.ReviewQuery;
import dev.hearsay.output.store.StoredClaims;
import java.io.IOException;

/** {@code GET /v1/reviews}: what reviewers decided, a page at a time. */
final class ReviewsEndpoint implements Endpoint {

    static final String PATH = "/v1/reviews";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final ReadPool database;

    ReviewsEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only("article", "claim", "reviewer", "limit", "cursor");
        ReviewQuery query = new ReviewQuery(
                parameters.text("article"),
                parameters.text("claim"),
                parameters.text("reviewer"),
                Cursor.row(parameters),
                parameters.count("limit", USUAL, MOST));
        ReviewPage page = database.read(claims -> {
            check(claims);
            return claims.reviews(query);
        });
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode reviews = json.putArray("reviews");
        page.reviews().forEach(review -> reviews.add(review.json()));
        json.put("next", page.next().map(id -> Cursor.of(Long.toString(id))).orElse(null));
        return Answer.json(json);
    }

    /** Refuses a database of an earlier version. */
    static void check(StoredClaims claims) throws IOException {
        if (!claims.hasReviews()) {
            throw new ProblemException(Problem.missing(
                    "the database has no tables for reviews yet; 'hearsay serve --review' adds them when it starts"));
        }
    }
}
