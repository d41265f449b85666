// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.TimePosition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a time.
 *
 * @param pattern what the words look like
 * @param position their place in a sentence
 * @param reading what they name
 */
record TimeForm(Pattern pattern, TimePosition position, Reading reading) {

    /** From words found to what they name. */
    interface Reading {
        /** The period that {@code words} name; null where that can't be known. */
        @Nullable CalendarPeriod of(Matcher words, DocumentCreationTime written);
    }

    static TimeForm independent(String pattern, Reading reading) {
        return new TimeForm(Pattern.compile(pattern), TimePosition.INDEPENDENT, reading);
    }

    static TimeForm attributive(String pattern, Reading reading) {
        return new TimeForm(Pattern.compile(pattern), TimePosition.ATTRIBUTIVE, reading);
    }
}
