// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** How a run stands. */
public enum RunStatus {
    /** It goes on, or was killed before it could say that it ended. */
    RUNNING,
    /** All inputs were gone through. */
    FINISHED,
    /** The user stopped it. */
    STOPPED,
    /** It could not go on. */
    FAILED
}
