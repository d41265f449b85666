// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a cluster is to link, and where the result goes.
 *
 * @param claims folders that extraction on a cluster wrote, and files and folders of claims in Parquet or JSON Lines; also of Hadoop's
 *     file systems, and globs
 * @param output folder of the tables, also of a Hadoop file system
 * @param form of the tables
 * @param overwrite whether the tables of an earlier job are replaced
 * @param version of Hearsay
 * @param master of the cluster, such as {@code local[2]}; null for that of {@code spark-submit}, or all cores here
 * @param partitions into how many parts a step is divided at most; 0 for what the cluster has as its default
 */
public record LinkingJob(
        List<String> claims,
        String output,
        Form form,
        boolean overwrite,
        String version,
        @Nullable String master,
        int partitions) {

    public LinkingJob {
        claims = List.copyOf(claims);
    }

    /** The form of the tables. */
    public enum Form {
        PARQUET,
        JSONL,
        CSV
    }
}
