// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report of a statement with how its words came about.
 *
 * @param report the report
 * @param isFull whether its words are the fullest, with which others are compared
 * @param differences from the fullest words, in order
 * @param from the earlier report whose words it most likely has; null for the first report
 * @param changed how many words it left out of that one and added
 */
public record ReportHistory(
        StatementReport report,
        boolean isFull,
        List<WordDifference> differences,
        @Nullable StatementReport from,
        int changed) {

    public ReportHistory {
        differences = List.copyOf(differences);
    }
}
