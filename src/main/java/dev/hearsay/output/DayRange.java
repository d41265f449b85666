// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date of any precision covers.
 *
 * @param first day
 * @param last day, not before {@code first}
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** The days that a date may have. */
    private static final DayRange ALWAYS = new DayRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** Of a day, a week, a month or a year in ISO 8601 ({@code 2031-03-03}, {@code 2031-W10}, {@code 2031-03}, {@code 2031}); empty of anything else. */
    public static Optional<DayRange> parse(String value) {
        try {
            return Optional.of(
                    switch (value.length()) {
                        case 4 -> of(Year.parse(value));
                        case 7 -> of(YearMonth.parse(value));
                        case 8 -> week(LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE));
                        default -> new DayRange(LocalDate.parse(value), LocalDate.parse(value));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * All days from the first of one range to the last of another.
     *
     * @param from null for all days before
     * @param until null for all days after
     */
    public static DayRange between(@Nullable DayRange from, @Nullable DayRange until) {
        return new DayRange((from == null ? ALWAYS : from).first, (until == null ? ALWAYS : until).last);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(DayRange other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    private static DayRange of(Year year) {
        return new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DayRange week(LocalDate monday) {
        return new DayRange(monday, monday.with(DayOfWeek.SUNDAY));
    }
}
