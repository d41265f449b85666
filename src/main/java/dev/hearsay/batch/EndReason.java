// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

/** Why a run ended. */
public enum EndReason {
    /** All sources were read to their end. */
    DONE,
    /** It was stopped. */
    STOPPED,
    /** More articles failed than are allowed. */
    TOO_MANY_FAILURES
}
