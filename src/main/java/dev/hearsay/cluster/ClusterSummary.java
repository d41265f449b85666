// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import java.io.Serializable;

/**
 * The results of a job.
 *
 * @param articles that were read
 * @param claims of these
 * @param failures articles that gave none because something went wrong
 * @param skipped items and documents that are not articles, which is not a failure
 */
public record ClusterSummary(long articles, long claims, long failures, long skipped) implements Serializable {

    /** Nothing yet. */
    public static final ClusterSummary NONE = new ClusterSummary(0, 0, 0, 0);

    public ClusterSummary plus(ClusterSummary more) {
        return new ClusterSummary(
                articles + more.articles, claims + more.claims, failures + more.failures, skipped + more.skipped);
    }
}
