// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a time.
 *
 * @param pattern what the words look like
 * @param kind how they stand in a sentence
 * @param reading what they name
 */
record TimeForm(Pattern pattern, Kind kind, Reading reading) {

    /** How the words of a time stand in a sentence. */
    enum Kind {
        /** By themselves: "on Tuesday", "last week". */
        FREE,
        /** Before a noun: "a 2014 study", "a June report". */
        ATTRIBUTIVE,
        /** Looking back at a time that was named: "the next day", "at the time". */
        BACKWARD
    }

    /** From words found to what they name. */
    interface Reading {
        /** The moment that {@code words} name; null where that can't be known. */
        @Nullable Moment of(Matcher words, WritingDay written);
    }

    static TimeForm free(String pattern, Reading reading) {
        return new TimeForm(Pattern.compile(pattern), Kind.FREE, reading);
    }

    static TimeForm attributive(String pattern, Reading reading) {
        return new TimeForm(Pattern.compile(pattern), Kind.ATTRIBUTIVE, reading);
    }
}
