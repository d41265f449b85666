// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.review.Decision;
import dev.hearsay.review.Review;
import dev.hearsay.review.ReviewedClaim;
import dev.hearsay.review.ReviewedJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of the table of reviews. */
final class ReviewRow {

    /** What {@link #read} reads, as SQL lists it. */
    static final String COLUMNS =
            "r.review_id, r.identity, r.text_sha256, r.claim_id, r.reviewer, r.decided, r.decision,"
                    + " r.before, r.after, r.undoes, r.comment";

    private ReviewRow() {}

    /** The review at which a result stands. */
    static Review read(ResultSet row) throws SQLException {
        long undoes = row.getLong("undoes");
        return new Review(
                row.getLong("review_id"),
                row.getString("identity"),
                row.getString("text_sha256"),
                row.getString("claim_id"),
                row.getString("reviewer"),
                moment(row, "decided"),
                Decision.valueOf(row.getString("decision").toUpperCase(Locale.ROOT)),
                claim(row.getString("before")),
                claim(row.getString("after")),
                undoes == 0 ? null : undoes,
                row.getString("comment"));
    }

    private static @Nullable ReviewedClaim claim(@Nullable String json) throws SQLException {
        try {
            return json == null ? null : ReviewedJson.read(json);
        } catch (IllegalArgumentException e) {
            throw new SQLException("the row of a review is damaged", e);
        }
    }

    /** SQLite has text, PostgreSQL a moment. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) instanceof String text
                ? Instant.parse(text)
                : row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
