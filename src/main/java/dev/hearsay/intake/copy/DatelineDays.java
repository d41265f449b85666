// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.MonthNames;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of a dateline, which mostly lacks its year. */
final class DatelineDays {

    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b" + MonthNames.MONTH);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private DatelineDays() {}

    /** The date; none, and no error, if the year is missing. */
    static ParsedDate date(String written) {
        return YEAR.matcher(written).find() ? ParsedDate.of(written) : ParsedDate.NONE;
    }

    /** The day that the words name; null if the calendar has no such day. */
    static Dateline.@Nullable Day day(String written, ParsedDate date, @Nullable Span span) {
        LocalDate day = date.day();
        if (day != null) {
            return new Dateline.Day(span, day.getYear(), MonthDay.from(day), null);
        }
        if (date.problem().isPresent()) {
            return null;
        }
        Matcher month = MONTH.matcher(written);
        Matcher number = NUMBER.matcher(written);
        if (!number.find()) {
            return new Dateline.Day(span, null, null, weekday(written));
        }
        try {
            return month.find()
                    ? new Dateline.Day(
                            span,
                            null,
                            MonthDay.of(
                                    MonthNames.month(month.group()).orElseThrow(), Integer.parseInt(number.group())),
                            null)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DayOfWeek weekday(String written) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().regionMatches(true, 0, written, 0, 3)) {
                return weekday;
            }
        }
        return null;
    }
}
