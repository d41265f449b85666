// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.WordChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a statement with how its words came about.
 *
 * @param report the report
 * @param isFull whether its words are the fullest, with which others are compared
 * @param changes of the fullest words, in order; offsets count code points of the contents
 * @param differences the same with their places in the article
 * @param from the earlier report whose words it most likely has; null for the first report
 * @param changed how many words it left out of that one and added
 */
public record ReportHistory(
        StatementReport report,
        boolean isFull,
        List<WordChange> changes,
        List<WordDifference> differences,
        @Nullable StatementReport from,
        int changed) {

    public ReportHistory {
        changes = List.copyOf(changes);
        differences = List.copyOf(differences);
    }

    /** The report with the fullest words of a statement, with which all are compared. */
    public static StatementReport full(List<ReportHistory> history) {
        return history.stream()
                .filter(ReportHistory::isFull)
                .findFirst()
                .orElseThrow()
                .report();
    }
}
