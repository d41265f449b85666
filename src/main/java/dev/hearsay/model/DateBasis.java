// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** Where the date of a statement comes from. */
public enum DateBasis {
    /** Words at the cue: "said on Tuesday". */
    EXPRESSION,
    /** The speech or interview was introduced with its day. */
    EVENT,
    /** The day of publication. */
    PUBLISHED,
    /** Nobody says. */
    UNKNOWN
}
