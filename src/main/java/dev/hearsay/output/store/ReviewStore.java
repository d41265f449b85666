// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.WrittenClaim;
import dev.hearsay.review.BadReviewException;
import dev.hearsay.review.ClaimHistory;
import dev.hearsay.review.Review;
import dev.hearsay.review.ReviewRequest;
import dev.hearsay.review.ReviewedClaim;
import dev.hearsay.review.ReviewedJson;
import dev.hearsay.review.ReviewedSpeaker;
import dev.hearsay.review.ReviewedText;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Records what reviewers decide, a row a decision. Each decision has a connection of its own, so several threads, and several
 * processes, may decide at the same time; those about one article wait for each other.
 */
public final class ReviewStore {

    private final DatabaseUrl url;
    private final Clock clock;

    private ReviewStore(DatabaseUrl url, Clock clock) {
        this.url = url;
        this.clock = clock;
    }

    /**
     * Brings the tables of a database to this version, so that decisions can be recorded.
     *
     * @throws StoreException if that is not possible, or the tables are of a later version than this one knows
     */
    public static ReviewStore open(DatabaseUrl url) throws StoreException {
        try {
            Migration.run(url);
            return new ReviewStore(url, Clock.systemUTC());
        } catch (FlywayException | IllegalArgumentException e) {
            throw url.fault("can't open the database", e);
        }
    }

    /**
     * Records a decision, unless another one about the claim has come that the reviewer has not seen.
     *
     * @throws BadReviewException if the decision is not possible; the message is for people
     * @throws StoreException if it can't be written
     */
    public ReviewAnswer decide(ReviewRequest request) throws IOException {
        try (Database database = url.connections().open()) {
            return new Transactions(url, database).run("can't write to", () -> decide(database, request));
        } catch (SQLException e) {
            throw url.fault("can't write to", e);
        }
    }

    private ReviewAnswer decide(Database database, ReviewRequest request) throws SQLException {
        Connection connection = database.connection();
        String identity = identity(connection, request.article());
        // others who decide about this article, or write it anew, wait until this is recorded
        database.lock(List.of(identity));
        ArticleText article = new ArticleSelect(connection).named(identity).get(0);
        List<WrittenClaim> claims = claims(connection, article);
        String sha256 = article.textSha256();
        ReviewedText text = new ReviewedText(article.text(), request.unit());
        Map<String, String> entities = entities(claims);
        ReviewSelect select = new ReviewSelect(connection);
        String id = request.claim();
        if (id == null) {
            ReviewedClaim added = Objects.requireNonNull(new ClaimHistory(List.of(), null)
                    .decide(request, sha256, text, entities)
                    .after());
            id = ClaimHistory.idOf(identity, added);
        }
        ClaimHistory history = new ClaimHistory(select.of(identity, id), extracted(claims, id));
        if (history.latest() != request.seen()) {
            return unseen(history, request);
        }
        ClaimHistory.Outcome outcome = history.decide(request, sha256, text, entities);
        keep(database, sha256, article.text());
        Review review = new Review(
                0,
                identity,
                sha256,
                id,
                StoredText.of(request.reviewer()),
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                request.decision(),
                outcome.before(),
                outcome.after(),
                outcome.undoes(),
                StoredText.orNull(request.comment()));
        insert(database, review);
        List<Review> now = select.of(identity, id);
        return new ReviewAnswer(true, now.get(now.size() - 1));
    }

    private static ReviewAnswer unseen(ClaimHistory history, ReviewRequest request) {
        if (history.reviews().isEmpty()) {
            throw new BadReviewException("seen: there is no review " + request.seen() + " of this claim; for the first"
                    + " decision about a claim it is 0");
        }
        return new ReviewAnswer(false, history.reviews().get(history.reviews().size() - 1));
    }

    private static String identity(Connection connection, String name) throws SQLException {
        List<ArticleText> found = new ArticleSelect(connection).named(name);
        if (found.isEmpty()) {
            throw new BadReviewException("article: there is no article with this id or identity");
        }
        if (found.size() > 1) {
            throw new BadReviewException("article: several articles have this id; name one by its identity");
        }
        String identity = found.get(0).identity();
        if (identity.isEmpty()) {
            throw new BadReviewException(
                    "article: it was written by an earlier version; extract it again, so that it gets"
                            + " an identity to which decisions can refer");
        }
        return identity;
    }

    private List<WrittenClaim> claims(Connection connection, ArticleText article) throws SQLException {
        return StoredClaims.ofArticle(url, connection, article);
    }

    private static @Nullable ReviewedClaim extracted(List<WrittenClaim> claims, String id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .map(ReviewedClaim::of)
                .orElse(null);
    }

    private static Map<String, String> entities(List<WrittenClaim> claims) {
        Map<String, String> entities = new HashMap<>();
        for (WrittenClaim claim : claims) {
            for (ReviewedSpeaker speaker : ReviewedClaim.of(claim).speakers()) {
                if (speaker.entity() != null) {
                    entities.putIfAbsent(speaker.entity(), speaker.name());
                }
            }
        }
        return entities;
    }

    private static void keep(Database database, String sha256, String text) throws SQLException {
        try (PreparedStatement insert = database.connection()
                .prepareStatement(
                        "INSERT INTO reviewed_texts (text_sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, sha256);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    private static void insert(Database database, Review review) throws SQLException {
        String json = database.jsonParameter();
        String sql = "INSERT INTO reviews (identity, text_sha256, claim_id, reviewer, decided, decision, before, after,"
                + " undoes, comment) VALUES (?, ?, ?, ?, ?, ?, " + json + ", " + json + ", ?, ?)";
        try (PreparedStatement insert = database.connection().prepareStatement(sql)) {
            insert.setString(1, review.identity());
            insert.setString(2, review.textSha256());
            insert.setString(3, review.claim());
            insert.setString(4, review.reviewer());
            insert.setObject(5, database.moment(review.decided()));
            insert.setString(6, StoredText.of(review.decision()));
            insert.setString(7, json(review.before()));
            insert.setString(8, json(review.after()));
            insert.setObject(9, review.undoes(), java.sql.Types.BIGINT);
            insert.setString(10, review.comment());
            insert.executeUpdate();
        }
    }

    private static @Nullable String json(@Nullable ReviewedClaim claim) {
        return claim == null ? null : StoredText.of(ReviewedJson.of(claim).toString());
    }
}
