// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.util.List;

/**
 * The counts of a run so far.
 *
 * @param articles that were processed
 * @param claims found in them
 * @param failures articles, or files that should have been articles, that were not
 * @param others items of feeds that are not articles
 */
public record RunCounts(long articles, long claims, long failures, long others) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0);

    /** The counts after one more step. */
    public RunCounts plus(List<Outcome> outcomes) {
        RunCounts sum = this;
        for (Outcome outcome : outcomes) {
            sum = sum.plus(outcome);
        }
        return sum;
    }

    /** The difference from an earlier moment of the same run. */
    public RunCounts since(RunCounts earlier) {
        return new RunCounts(
                articles - earlier.articles,
                claims - earlier.claims,
                failures - earlier.failures,
                others - earlier.others);
    }

    private RunCounts plus(Outcome outcome) {
        if (outcome instanceof Outcome.Extracted extracted) {
            return new RunCounts(articles + 1, claims + extracted.claims().size(), failures, others);
        }
        return outcome instanceof Outcome.Failed
                ? new RunCounts(articles, claims, failures + 1, others)
                : new RunCounts(articles, claims, failures, others + 1);
    }
}
