// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.link.WordChange;
import dev.hearsay.output.TerminalText;
import dev.hearsay.output.store.ReportHistory;
import dev.hearsay.output.store.StatementReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement for people: who is said to have said it, and its reports in order of publication. What a report leaves out of the
 * fullest words is in {@code [-…-]}, and what it adds in {@code {+…+}}, as wdiff writes it.
 */
final class StatementLines {

    private StatementLines() {}

    /** @param history its reports in order of publication */
    static String of(List<ReportHistory> history) {
        List<StatementReport> reports =
                history.stream().map(ReportHistory::report).toList();
        StatementReport first = reports.get(0);
        List<String> lines = new ArrayList<>();
        lines.add(first.statement() + "  " + counts(reports) + "; first in " + place(first));
        lines.add((first.disputed() ? "disputed: " : "said by ") + speakers(reports));
        for (ReportHistory one : history) {
            StatementReport report = one.report();
            lines.add("");
            lines.add("  " + place(report) + ": " + speaker(report)
                    + (report.quoted() ? ", quoted, " : ", ")
                    + report.kind()
                    + (report.dropped().isEmpty() ? "" : ", without " + words(report.dropped()))
                    + "  " + report.claim());
            origin(one).ifPresent(lines::add);
            lines.add("      " + marked(one));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The earlier report whose words it most likely has; empty for the first report. */
    private static Optional<String> origin(ReportHistory one) {
        StatementReport from = one.from();
        return from == null
                ? Optional.empty()
                : Optional.of("      words as in " + TerminalText.clean(from.article()) + " " + from.claim()
                        + (one.changed() == 0 ? "" : " but for " + one.changed()));
    }

    private static String counts(List<StatementReport> reports) {
        long articles =
                reports.stream().map(StatementReport::article).distinct().count();
        long sources = reports.stream().map(StatementReport::source).distinct().count();
        return Quantity.of(reports.size(), "report") + " in " + Quantity.of(articles, "article")
                + (sources < articles ? " (" + sources + " without copies and updates)" : "");
    }

    private static String place(StatementReport report) {
        return TerminalText.clean(List.of(report.published(), report.publisher(), report.article()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private static String speakers(List<StatementReport> reports) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        reports.forEach(report -> counts.merge(speaker(report), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String speaker(StatementReport report) {
        return report.speaker().isEmpty() ? "nobody named" : TerminalText.clean(report.speaker());
    }

    private static String words(List<String> dropped) {
        return dropped.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    private static String marked(ReportHistory one) {
        String content = one.report().content();
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (WordChange change : one.changes()) {
            int start = content.offsetByCodePoints(0, change.afterStart());
            int end = content.offsetByCodePoints(0, change.afterEnd());
            marked.append(content, done, start);
            if (!change.before().isEmpty()) {
                marked.append(start == 0 ? "" : " ")
                        .append("[-")
                        .append(change.before())
                        .append("-]");
            }
            if (!change.after().isEmpty()) {
                marked.append(change.before().isEmpty() ? "" : " ")
                        .append("{+")
                        .append(change.after())
                        .append("+}");
            } else if (start == 0) {
                marked.append(' ');
            }
            done = end;
        }
        return TerminalText.clean(marked.append(content.substring(done)).toString());
    }
}
