// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.review.Review;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queries for reviews. */
final class ReviewSelect {

    private final Connection connection;

    ReviewSelect(Connection connection) {
        this.connection = connection;
    }

    /** Whether the database has the tables of reviews. */
    boolean isPossible() throws SQLException {
        return Catalog.has(connection, "reviews", "undoes");
    }

    /** All reviews of a claim, the earliest first. */
    List<Review> of(String identity, String claim) throws SQLException {
        return reviews("WHERE r.identity = ? AND r.claim_id = ? ORDER BY r.review_id", List.of(identity, claim));
    }

    /** The decisions that stand, those about one article together. */
    List<Review> standing() throws SQLException {
        return reviews(
                "WHERE EXISTS (SELECT 1 FROM reviewed_claims s WHERE s.review_id = r.review_id)"
                        + " ORDER BY r.identity, r.review_id",
                List.of());
    }

    ReviewPage page(ReviewQuery query) throws SQLException {
        StringBuilder where = new StringBuilder("WHERE r.review_id > ?");
        List<Object> values = new ArrayList<>(List.of(query.after()));
        if (query.article() != null) {
            where.append(" AND (r.identity = ? OR r.identity IN (SELECT identity FROM articles WHERE id = ?))");
            values.add(query.article());
            values.add(query.article());
        }
        if (query.claim() != null) {
            where.append(" AND r.claim_id = ?");
            values.add(query.claim());
        }
        if (query.reviewer() != null) {
            where.append(" AND r.reviewer = ?");
            values.add(query.reviewer());
        }
        where.append(" ORDER BY r.review_id LIMIT ").append(query.limit() + 1);
        List<Review> found = reviews(where.toString(), values);
        return found.size() <= query.limit()
                ? new ReviewPage(found, Optional.empty())
                : new ReviewPage(
                        found.subList(0, query.limit()),
                        Optional.of(found.get(query.limit() - 1).id()));
    }

    List<ReviewDisagreement> disagreements() throws SQLException {
        String sql = "SELECT * FROM review_disagreements ORDER BY article_id, identity, claim_id, review_id, what";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<ReviewDisagreement> found = new ArrayList<>();
            while (row.next()) {
                found.add(new ReviewDisagreement(
                        row.getString("what"),
                        row.getString("identity"),
                        row.getString("article_id"),
                        row.getString("claim_id"),
                        row.getLong("review_id"),
                        row.getString("reviewer"),
                        row.getString("decision"),
                        row.getString("other_reviewer"),
                        row.getString("decided"),
                        row.getString("found")));
            }
            return found;
        }
    }

    private List<Review> reviews(String rest, List<?> values) throws SQLException {
        String sql = "SELECT " + ReviewRow.COLUMNS + " FROM reviews r " + rest;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<Review> reviews = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reviews.add(ReviewRow.read(rows));
                }
            }
            return reviews;
        }
    }
}
