// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One report of a statement; what is unknown is empty.
 *
 * @param statement its id
 * @param claim id of the claim
 * @param article id of the article, as it is shown
 * @param identity of the article
 * @param title of the article
 * @param publisher of the article
 * @param published day of publication
 * @param source the same for articles that are copies or updates of one
 * @param speaker the first one, as the article names him
 * @param quoted whether most of the words are in quotation marks
 * @param content the words
 * @param kind how they stand to the fullest words of the statement, such as {@code shortened}
 * @param dropped qualifications that the fullest words have and these lack
 * @param disputed whether the statement's quoted words are given to different speakers
 */
public record StatementReport(
        String statement,
        String claim,
        String article,
        String identity,
        String title,
        String publisher,
        String published,
        long source,
        String speaker,
        boolean quoted,
        String content,
        String kind,
        List<String> dropped,
        boolean disputed) {

    static final String COLUMNS =
            "statement, claim_id, article_id, identity, title, publisher, published, source_key, speaker, quoted,"
                    + " content_text, kind, dropped, disputed";

    public StatementReport {
        dropped = List.copyOf(dropped);
    }

    ClaimPlace place() {
        return new ClaimPlace(identity, claim);
    }

    /**
     * The first report with the fullest words of a statement, with which all are compared.
     *
     * @param reports of one statement in order of publication; at least one
     */
    static StatementReport fullest(List<StatementReport> reports) {
        return reports.stream()
                .filter(report -> report.kind().equals("verbatim"))
                .findFirst()
                .orElse(reports.get(0));
    }

    static StatementReport of(ResultSet row) throws SQLException {
        String dropped = row.getString("dropped");
        return new StatementReport(
                row.getString("statement"),
                row.getString("claim_id"),
                row.getString("article_id"),
                row.getString("identity"),
                Objects.requireNonNullElse(row.getString("title"), ""),
                Objects.requireNonNullElse(row.getString("publisher"), ""),
                Objects.requireNonNullElse(row.getString("published"), ""),
                row.getLong("source_key"),
                Objects.requireNonNullElse(row.getString("speaker"), ""),
                row.getBoolean("quoted"),
                row.getString("content_text"),
                row.getString("kind"),
                dropped.isEmpty() ? List.of() : Arrays.asList(dropped.split(";", -1)),
                row.getBoolean("disputed"));
    }
}
