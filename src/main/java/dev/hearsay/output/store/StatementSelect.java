// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Contents;
import dev.hearsay.link.Drift;
import dev.hearsay.link.WordChange;
import dev.hearsay.link.WordDiff;
import dev.hearsay.model.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the reports of statements. */
final class StatementSelect {

    private static final String ORDER = " ORDER BY statement, CASE WHEN published IS NULL THEN 1 ELSE 0 END, published,"
            + " article_key, claim_key";

    private static final String REPORTS =
            "SELECT " + StatementReport.COLUMNS + " FROM statement_reports WHERE statement = ?" + ORDER;

    /** By a part of the id, since a language's order of texts need not put what begins with it together. */
    private static final String BEGINNING =
            "SELECT " + StatementReport.COLUMNS + " FROM statement_reports WHERE substr(statement, 1, ?) = ?" + ORDER;

    private static final String DISPUTED =
            "SELECT " + StatementReport.COLUMNS + " FROM statement_reports WHERE disputed" + ORDER;

    private static final String SPANS = "SELECT r.identity, r.claim_id, s.start_offset, s.end_offset"
            + " FROM statement_reports r JOIN spans s ON s.claim_key = r.claim_key AND s.part = 'content'"
            + " WHERE r.statement = ? ORDER BY r.claim_key, s.ordinal";

    private final Sql sql;

    StatementSelect(Sql sql) {
        this.sql = sql;
    }

    /** In order of publication; of the statement with this id, or of all whose ids begin with it. */
    List<StatementReport> reports(String id) throws SQLException {
        List<StatementReport> exact = sql.list(REPORTS, StatementReport::of, id);
        return exact.isEmpty() ? sql.list(BEGINNING, StatementReport::of, id.length(), id) : exact;
    }

    List<StatementReport> disputed() throws SQLException {
        return sql.list(DISPUTED, StatementReport::of);
    }

    /** The reports of one statement in order of publication, with what their words lack and add and where they come from. */
    List<ReportHistory> history(String id) throws SQLException {
        List<StatementReport> reports = sql.list(REPORTS, StatementReport::of, id);
        if (reports.isEmpty()) {
            return List.of();
        }
        StatementReport full = StatementReport.fullest(reports);
        Map<ClaimPlace, List<Span>> spans = spans(id);
        List<Drift.Step> steps =
                Drift.of(reports.stream().map(StatementReport::content).toList());
        WordDiff diff = new WordDiff(new Contents(word -> word));
        List<ReportHistory> history = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            StatementReport report = reports.get(i);
            int from = steps.get(i).from();
            List<WordChange> changes = diff.between(full.content(), report.content());
            history.add(new ReportHistory(
                    report,
                    report.equals(full),
                    changes,
                    WordDifference.of(report.content(), spans.getOrDefault(report.place(), List.of()), changes),
                    from < 0 ? null : reports.get(from),
                    steps.get(i).changed()));
        }
        return history;
    }

    private Map<ClaimPlace, List<Span>> spans(String id) throws SQLException {
        Map<ClaimPlace, List<Span>> spans = new HashMap<>();
        for (Placed placed : sql.list(SPANS, Placed::of, id)) {
            spans.computeIfAbsent(placed.claim(), any -> new ArrayList<>()).add(placed.span());
        }
        return spans;
    }

    private record Placed(ClaimPlace claim, Span span) {

        static Placed of(ResultSet row) throws SQLException {
            return new Placed(
                    new ClaimPlace(row.getString(1), row.getString(2)), new Span(row.getInt(3), row.getInt(4)));
        }
    }

    /** The ids of all statements with several reports, in the order of their files. */
    List<String> ids() throws SQLException {
        return sql.list("SELECT statement FROM statements ORDER BY statement", row -> row.getString(1));
    }
}
