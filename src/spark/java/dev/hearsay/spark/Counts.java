// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import dev.hearsay.cluster.ClusterSummary;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** Counts the results of a round where they are. */
final class Counts {

    private Counts() {}

    static ClusterSummary of(Round round, JavaRDD<Finding> findings) {
        return findings.mapPartitions(some -> List.of(sum(some)).iterator())
                .fold(new ClusterSummary(0, 0, 0, 0), ClusterSummary::plus)
                .plus(new ClusterSummary(0, 0, round.missing().size(), 0));
    }

    private static ClusterSummary sum(Iterator<Finding> findings) {
        ClusterSummary sum = ClusterSummary.NONE;
        while (findings.hasNext()) {
            sum = sum.plus(of(findings.next().outcome()));
        }
        return sum;
    }

    private static ClusterSummary of(Outcome outcome) {
        if (outcome instanceof Outcome.Extracted extracted) {
            return new ClusterSummary(1, extracted.claims().size(), 0, 0);
        }
        return outcome instanceof Outcome.Failed ? new ClusterSummary(0, 0, 1, 0) : new ClusterSummary(0, 0, 0, 1);
    }
}
