// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.model.Metadata;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster is to do.
 *
 * @param inputs files, folders and globs, also of Hadoop's file systems, such as {@code hdfs://host/wire/*.zip}
 * @param output where claims and failures are written
 * @param intake how documents are read
 * @param defaults what applies where an article does not state otherwise
 * @param extraction which claims are found
 * @param fingerprint of everything that affects the claims
 * @param settings the same as they would be typed
 * @param version of Hearsay
 * @param resume whether to continue an unfinished run
 * @param reading which files of the inputs are read
 * @param checkpoint a folder for the state of a stream; null for one in the output folder
 * @param plan how the work is divided
 */
public record ClusterJob(
        List<String> inputs,
        ClusterOutput output,
        IntakeOptions intake,
        Metadata defaults,
        ExtractionSettings extraction,
        String fingerprint,
        Map<String, String> settings,
        String version,
        boolean resume,
        Reading reading,
        @Nullable String checkpoint,
        Plan plan) {

    public ClusterJob {
        inputs = List.copyOf(inputs);
        // not Map.copyOf, which would lose the order
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The same job, divided in another way. */
    public ClusterJob withPlan(Plan value) {
        return new ClusterJob(
                inputs,
                output,
                intake,
                defaults,
                extraction,
                fingerprint,
                settings,
                version,
                resume,
                reading,
                checkpoint,
                value);
    }

    /** Which files are read. */
    public enum Reading {
        /** All that are there. */
        ALL,
        /** Those of a folder that came since the last run, and then the job ends. */
        NEW,
        /** Those, and all that come until the job is stopped. */
        ARRIVING
    }

    /**
     * How the work is divided.
     *
     * @param master of the cluster, such as {@code local[2]}; null for that of {@code spark-submit}, or all cores here
     * @param partitions of a round; 0 to choose by its size
     * @param roundBytes how many bytes of files a round has, at least one file; a run that was stopped resumes after a round
     */
    public record Plan(@Nullable String master, int partitions, long roundBytes) {

        /** In bytes. */
        public static final long DEFAULT_ROUND = 1L << 30;
    }
}
