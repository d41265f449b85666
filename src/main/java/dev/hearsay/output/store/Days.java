// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.StatementDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date of a statement covers, so that a database can compare dates of any precision.
 *
 * @param first null where the date is unknown
 * @param last null with {@code first}
 */
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final Days UNKNOWN = new Days(null, null);
    private static final int LAST_YEAR = 9999;

    static Days of(StatementDate date) {
        String value = date.value();
        if (value == null || date.precision() == null) {
            return UNKNOWN;
        }
        try {
            Days days = switch (date.precision()) {
                case DAY -> new Days(LocalDate.parse(value), LocalDate.parse(value));
                case WEEK -> week(LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE));
                case MONTH -> month(YearMonth.parse(value));
                case YEAR ->
                    new Days(
                            Year.parse(value).atDay(1),
                            Year.parse(value).atMonth(12).atEndOfMonth());
            };
            return storable(days.first) == null || storable(days.last) == null ? UNKNOWN : days;
        } catch (DateTimeException e) {
            // a value that is not a date is kept only as text
            return UNKNOWN;
        }
    }

    /** The day, or null for years that are not written with four digits, which no article means. */
    static @Nullable LocalDate storable(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
    }

    /** A day from the text that both databases give for it. */
    static @Nullable LocalDate read(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Days week(LocalDate monday) {
        return new Days(monday, monday.with(DayOfWeek.SUNDAY));
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }
}
