// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Runs extractions, and linking, on several machines, or as if on several. */
public interface Cluster {

    /**
     * Runs a job to its end. A failure of an article is counted and written, not thrown.
     *
     * @throws ClusterException if the job can't be run; what earlier rounds wrote stays
     */
    ClusterSummary run(ClusterJob job, ClusterListener listener) throws ClusterException;

    /**
     * Links claims that report the same statement, and writes the result as tables.
     *
     * @param notes is given what the user should know, a line each
     * @throws ClusterException if the claims can't be read or the tables can't be written; then none is
     */
    LinkingSummary link(LinkingJob job, Consumer<String> notes) throws ClusterException;

    /** The implementation on the class path; empty if there is none, or the libraries that it needs are missing. */
    static Optional<Cluster> find() {
        try {
            return ServiceLoader.load(Cluster.class).findFirst();
        } catch (ServiceConfigurationError | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }
}
