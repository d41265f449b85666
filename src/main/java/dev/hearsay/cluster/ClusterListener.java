// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

/** Notified of the progress of a job. */
public interface ClusterListener {

    /** Something that the user should know. */
    void note(String message);

    /**
     * A round is written.
     *
     * @param round its number, from 1
     * @param soFar of this run and those that it resumes
     */
    void written(int round, ClusterSummary soFar);
}
