// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** What the value of a {@link RecordField} is. */
public enum RecordKind {
    /** Text, or an enum's word for it. */
    TEXT,
    /** Words of the article; the field {@code spans} next to it gives their positions. */
    WORDS,
    /** A day, ISO 8601. */
    DAY,
    FLAG,
    /** A whole number. */
    NUMBER,
    /** From 0 to 1, to four decimals. */
    FRACTION,
    /** Places in the article. */
    SPANS,
    /** What a content names, an object each; a database keeps them in a table of their own. */
    FACTS
}
