// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** The status of a run. */
public enum RunStatus {
    /** It is still running, or was killed before it could record its end. */
    RUNNING,
    /** All inputs were processed. */
    FINISHED,
    /** The user stopped it. */
    STOPPED,
    /** It could not continue. */
    FAILED
}
