// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.util.List;

/**
 * What came of a run so far.
 *
 * @param articles that were worked on
 * @param claims found in them
 * @param failures articles, or files that should have been, that were not
 */
public record RunCounts(long articles, long claims, long failures) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0);

    /** With what came of one more step. */
    public RunCounts plus(List<Outcome> outcomes) {
        long more = 0;
        long found = 0;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Extracted extracted) {
                more++;
                found += extracted.claims().size();
            }
        }
        return new RunCounts(articles + more, claims + found, failures + outcomes.size() - more);
    }
}
