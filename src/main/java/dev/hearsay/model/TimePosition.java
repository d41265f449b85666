// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** How the words of a time stand in a sentence. */
public enum TimePosition {
    /** By themselves: "on Tuesday", "last week". */
    INDEPENDENT,
    /** Before a noun: "a 2014 study", "a June report". */
    ATTRIBUTIVE,
    /** Referring back to a time that was named: "the next day", "at the time". */
    ANAPHORIC
}
