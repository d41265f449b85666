// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterSummary;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;

/** Where the results of rounds go; each round is there completely, once, or not at all. */
interface RoundSink extends AutoCloseable {

    /** The keys of what earlier runs did that this one resumes. */
    Set<String> done();

    /** The number of the next round. */
    int next();

    /** The results of earlier rounds. */
    ClusterSummary soFar();

    /** A folder in which the state of a stream is kept. */
    String checkpoint() throws ClusterException;

    /**
     * Writes a round; one that is already there is left as it is.
     *
     * @param findings kept once they are computed, so that they may be asked for several times
     * @throws ClusterException if they can't be written
     */
    void write(Round round, JavaRDD<Finding> findings) throws ClusterException;

    /**
     * Completes the output.
     *
     * @throws ClusterException if it can't be written
     */
    void finish() throws ClusterException;

    @Override
    void close() throws ClusterException;
}
