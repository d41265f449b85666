// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Runs extractions on several machines, or as if on several. */
public interface Cluster {

    /**
     * Runs a job to its end. A failure of an article is counted and written, not thrown.
     *
     * @throws ClusterException if the job can't be run; what earlier rounds wrote stays
     */
    ClusterSummary run(ClusterJob job, ClusterListener listener) throws ClusterException;

    /** The implementation on the class path; empty if there is none, or the libraries that it needs are missing. */
    static Optional<Cluster> find() {
        try {
            return ServiceLoader.load(Cluster.class).findFirst();
        } catch (ServiceConfigurationError | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }
}
