// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article says that it was written: "LONSBY, March 4 (KLX) —".
 *
 * @param span from the first character of the line to the first word of the copy, in UTF-16 code units of the
 *     article's text; null where it stands in a field of the format
 * @param place as written, with its state or country; null where it names none
 * @param day null where it names none
 */
public record Dateline(
        @Nullable Span span,
        @Nullable String place,
        @Nullable Day day) implements Serializable {

    /**
     * The day in a dateline. Either {@code monthDay} or {@code weekday} is known, or both.
     *
     * @param span of its words, in UTF-16 code units of the article's text; null where it stands in a field
     * @param year null where it isn't written, as is usual
     */
    public record Day(
            @Nullable Span span,
            @Nullable Integer year,
            @Nullable MonthDay monthDay,
            @Nullable DayOfWeek weekday) implements Serializable {}

    /** This dateline, or {@code other} where only that one names a day. */
    Dateline orElse(@Nullable Dateline other) {
        return day == null && other != null && other.day != null ? other : this;
    }
}
