// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.DatePrecision;
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
record Moment(LocalDate first, DatePrecision precision) {

    static Moment day(LocalDate day) {
        return new Moment(day, DatePrecision.DAY);
    }

    /** The week from Monday to Sunday that holds {@code day}. */
    static Moment week(LocalDate day) {
        return new Moment(day.minusDays(day.getDayOfWeek().getValue() - 1L), DatePrecision.WEEK);
    }

    static Moment month(YearMonth month) {
        return new Moment(month.atDay(1), DatePrecision.MONTH);
    }

    static Moment year(int year) {
        return new Moment(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    /** As ISO 8601 writes it at its precision: {@code 2016-09-13}, {@code 2016-W37}, {@code 2016-09}, {@code 2016}. */
    String iso() {
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

    /** The moment as long as this one that begins so many days after it: only for days. */
    Moment plusDays(long days) {
        return new Moment(first.plusDays(days), precision);
    }
}
