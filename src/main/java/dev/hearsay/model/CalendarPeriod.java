// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A stretch of the calendar: a day, a week, a month or a year.
 *
 * @param first its first day
 * @param precision how long it is
 */
public record CalendarPeriod(LocalDate first, DatePrecision precision) {

    public static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(day, DatePrecision.DAY);
    }

    /** The week from Monday to Sunday that holds {@code day}. */
    public static CalendarPeriod week(LocalDate day) {
        return new CalendarPeriod(day.minusDays(day.getDayOfWeek().getValue() - 1L), DatePrecision.WEEK);
    }

    public static CalendarPeriod month(YearMonth month) {
        return new CalendarPeriod(month.atDay(1), DatePrecision.MONTH);
    }

    public static CalendarPeriod year(int year) {
        return new CalendarPeriod(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    /** As ISO 8601 writes it at its precision: {@code 2016-09-13}, {@code 2016-W37}, {@code 2016-09}, {@code 2016}. */
    public String iso() {
        return switch (precision) {
            case DAY -> first.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    /** The period as long as this one that begins so many days after it. */
    public CalendarPeriod plusDays(long days) {
        return new CalendarPeriod(first.plusDays(days), precision);
    }
}
