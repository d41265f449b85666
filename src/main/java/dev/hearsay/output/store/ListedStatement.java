// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with at least two reports.
 *
 * @param statement its id
 * @param content its fullest words
 * @param reports how many claims report it
 * @param articles in which these are
 * @param sources articles without copies and updates
 * @param publishers of these
 * @param disputed whether its quoted words are given to different speakers
 * @param firstPublished day of the first report; null if no report has one
 * @param lastPublished day of the last report
 * @param firstPublisher of the first report
 * @param firstSpeaker of the first report
 * @param claims ids of the claims that report it in the article that was asked for; none if none was
 */
public record ListedStatement(
        String statement,
        String content,
        long reports,
        long articles,
        long sources,
        long publishers,
        boolean disputed,
        @Nullable String firstPublished,
        @Nullable String lastPublished,
        @Nullable String firstPublisher,
        @Nullable String firstSpeaker,
        List<String> claims) {

    static final String COLUMNS =
            "v.statement, v.content_text, v.reports, v.articles, v.sources, v.publishers, v.disputed,"
                    + " v.first_published, v.last_published, v.first_publisher, v.first_speaker";

    public ListedStatement {
        claims = List.copyOf(claims);
    }

    static ListedStatement of(ResultSet row) throws SQLException {
        return new ListedStatement(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getBoolean(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                List.of());
    }

    ListedStatement with(List<String> reporting) {
        return new ListedStatement(
                statement,
                content,
                reports,
                articles,
                sources,
                publishers,
                disputed,
                firstPublished,
                lastPublished,
                firstPublisher,
                firstSpeaker,
                reporting);
    }
}
