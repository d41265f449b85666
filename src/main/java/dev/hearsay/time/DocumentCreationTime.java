// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Article;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Metadata;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an article was written, from which its "Tuesday" and "last week" are counted. Statements were made
 * on that day or before. Where the day isn't known, nothing that is counted from it is.
 *
 * @param day null where nobody says
 */
record DocumentCreationTime(@Nullable LocalDate day) {

    /** February 29 recurs after eight years at the latest. */
    private static final int LONGEST_LEAP = 8;

    /** A day of every number comes back within two months. */
    private static final int MOST_MONTHS = 2;

    /** That of the dateline, else the day of publication. */
    static DocumentCreationTime of(Article article) {
        Metadata metadata = article.metadata();
        LocalDate published = metadata.published();
        return new DocumentCreationTime(DatelineDay.of(metadata.dateline(), published)
                .map(DatelineDay::day)
                .orElse(published));
    }

    @Nullable CalendarPeriod daysAgo(long days) {
        return day == null ? null : CalendarPeriod.day(day.minusDays(days));
    }

    @Nullable CalendarPeriod weeksAgo(long weeks) {
        return day == null ? null : CalendarPeriod.week(day.minusWeeks(weeks));
    }

    /** The week that is over: in a Sunday's paper the six days before, since American weeks begin on Sunday. */
    @Nullable CalendarPeriod lastWeek() {
        return day == null || day.getDayOfWeek() != DayOfWeek.SUNDAY ? weeksAgo(1) : weeksAgo(0);
    }

    /** The week whose weekend has begun last. */
    @Nullable CalendarPeriod weekend() {
        return day == null || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? weeksAgo(1) : weeksAgo(0);
    }

    @Nullable CalendarPeriod monthsAgo(long months) {
        return day == null ? null : CalendarPeriod.month(YearMonth.from(day).minusMonths(months));
    }

    @Nullable CalendarPeriod yearsAgo(long years) {
        return day == null ? null : CalendarPeriod.year(day.getYear() - (int) years);
    }

    /** The last day of that name, the day of writing itself among them. */
    @Nullable CalendarPeriod weekday(DayOfWeek weekday) {
        return day == null ? null : daysAgo(Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7));
    }

    /** The last day of that name before the day of writing. */
    @Nullable CalendarPeriod weekdayBefore(DayOfWeek weekday) {
        return day == null ? null : new DocumentCreationTime(day.minusDays(1)).weekday(weekday);
    }

    /** The last month of that number, the month of writing among them. */
    @Nullable CalendarPeriod month(int month) {
        return day == null ? null : monthsAgo(Math.floorMod(day.getMonthValue() - month, 12));
    }

    /** The last month of that number before the month of writing. */
    @Nullable CalendarPeriod monthBefore(int month) {
        return day == null ? null : monthsAgo(1 + Math.floorMod(day.getMonthValue() - 1 - month, 12));
    }

    /** The last day of that number in a month; none if the month never has so many. */
    @Nullable CalendarPeriod monthDay(int month, int dayOfMonth) {
        if (day == null) {
            return null;
        }
        for (int year = day.getYear(); year >= day.getYear() - LONGEST_LEAP; year--) {
            YearMonth candidate = YearMonth.of(year, month);
            if (candidate.isValidDay(dayOfMonth) && !candidate.atDay(dayOfMonth).isAfter(day)) {
                return CalendarPeriod.day(candidate.atDay(dayOfMonth));
            }
        }
        return null;
    }

    /** The last day of that number in its month, the day of writing itself among them; none if no month has so many. */
    @Nullable CalendarPeriod dayOfMonth(int dayOfMonth) {
        if (day == null) {
            return null;
        }
        for (int months = 0; months <= MOST_MONTHS; months++) {
            YearMonth month = YearMonth.from(day).minusMonths(months);
            if (month.isValidDay(dayOfMonth) && !month.atDay(dayOfMonth).isAfter(day)) {
                return CalendarPeriod.day(month.atDay(dayOfMonth));
            }
        }
        return null;
    }

    /** A year that had begun when the article was written. */
    @Nullable CalendarPeriod year(int year) {
        return day != null && year > day.getYear() ? null : CalendarPeriod.year(year);
    }
}
