// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day in an article's dateline, such as "LONSBY, Sept. 12 (KLX) — ". Copy that is printed a day later still counts
 * its "today" from there.
 *
 * @param span of its words; null if they are in a field of the format
 * @param day the day
 */
record DatelineDay(@Nullable Span span, LocalDate day) {

    /** How many days back a day without its year may be; an older one belongs to something else. */
    private static final int OLDEST = 31;

    /** So many days after its publication, as the time zone of its publisher has it, an article may be written. */
    private static final int TIME_ZONES = 1;

    /**
     * The day, as far as it is known.
     *
     * @param published the article's day of publication, which gives the year where the dateline lacks it; null where
     *     unknown
     */
    static Optional<DatelineDay> of(@Nullable Dateline dateline, @Nullable LocalDate published) {
        Dateline.Day written = dateline == null ? null : dateline.day();
        if (written == null) {
            return Optional.empty();
        }
        return day(written, published)
                .filter(day -> published == null || !day.isAfter(published.plusDays(TIME_ZONES)))
                .map(day -> new DatelineDay(written.span(), day));
    }

    private static Optional<LocalDate> day(Dateline.Day written, @Nullable LocalDate published) {
        MonthDay monthDay = written.monthDay();
        Integer year = written.year();
        if (monthDay != null && year != null) {
            return Optional.of(monthDay.atYear(year));
        }
        if (published == null) {
            return Optional.empty();
        }
        DayOfWeek weekday = written.weekday();
        return monthDay != null
                ? near(monthDay, published)
                : Optional.ofNullable(weekday == null ? null : new DocumentCreationTime(published).weekday(weekday))
                        .map(CalendarPeriod::first);
    }

    /** At the turn of the year the dateline's year is that before the day of publication, or the one after it. */
    private static Optional<LocalDate> near(MonthDay monthDay, LocalDate published) {
        return Stream.of(0, -1, 1)
                .map(years -> published.getYear() + years)
                .filter(monthDay::isValidYear)
                .map(monthDay::atYear)
                .filter(day ->
                        !day.isBefore(published.minusDays(OLDEST)) && !day.isAfter(published.plusDays(TIME_ZONES)))
                .findFirst();
    }
}
