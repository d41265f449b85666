// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

/** How a run ended. */
public enum EndReason {
    /** All sources are done. */
    DONE,
    /** It was told to stop. */
    STOPPED,
    /** More articles failed than were allowed. */
    TOO_MANY_FAILURES
}
