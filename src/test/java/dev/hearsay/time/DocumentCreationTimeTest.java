// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentCreationTimeTest {

    private static final LocalDate EPOCH = LocalDate.of(1895, 12, 25);

    private static CalendarPeriod known(@Nullable CalendarPeriod period) {
        return Objects.requireNonNull(period);
    }

    @Test
    void everyTimeLiesOnTheDayOfWritingOrBeforeIt() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            LocalDate day = EPOCH.plusDays(random.nextInt(60_000));
            DocumentCreationTime written = new DocumentCreationTime(day);
            DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
            LocalDate named = known(written.weekday(weekday)).first();
            assertThat(named.getDayOfWeek()).isEqualTo(weekday);
            assertThat(ChronoUnit.DAYS.between(named, day)).isBetween(0L, 6L);
            assertThat(known(written.weekdayBefore(weekday)).first())
                    .isBefore(day)
                    .isAfter(day.minusDays(8));

            int month = 1 + random.nextInt(12);
            LocalDate inMonth = known(written.month(month)).first();
            assertThat(inMonth.getMonthValue()).isEqualTo(month);
            assertThat(ChronoUnit.MONTHS.between(YearMonth.from(inMonth), YearMonth.from(day)))
                    .isBetween(0L, 11L);
            assertThat(ChronoUnit.MONTHS.between(
                            YearMonth.from(known(written.monthBefore(month)).first()), YearMonth.from(day)))
                    .isBetween(1L, 12L);

            CalendarPeriod date = known(written.monthDay(month, 1 + random.nextInt(28)));
            assertThat(date.first()).isBeforeOrEqualTo(day).isAfter(day.minusDays(367));

            CalendarPeriod week = known(written.weeksAgo(1));
            assertThat(week.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.iso())
                    .isEqualTo(String.format(
                            "%04d-W%02d",
                            day.minusWeeks(1).get(IsoFields.WEEK_BASED_YEAR),
                            day.minusWeeks(1).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
    }

    @Test
    void theWeekdayOfTheDayItselfIsThatDay() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(known(new DocumentCreationTime(day).weekday(DayOfWeek.THURSDAY))
                        .first())
                .isEqualTo(day);
    }

    @Test
    void theLastWeekOfAYearBelongsToTheYearOfItsThursday() {
        assertThat(known(new DocumentCreationTime(LocalDate.of(2021, 1, 8)).weeksAgo(1))
                        .iso())
                .isEqualTo("2020-W53");
        assertThat(known(new DocumentCreationTime(LocalDate.of(2016, 1, 10)).weeksAgo(1))
                        .iso())
                .isEqualTo("2015-W53");
    }

    @Test
    void theTwentyNinthOfFebruaryIsThatOfTheLastLeapYear() {
        assertThat(known(new DocumentCreationTime(LocalDate.of(2023, 3, 1)).monthDay(2, 29))
                        .iso())
                .isEqualTo("2020-02-29");
        assertThat(known(new DocumentCreationTime(LocalDate.of(1903, 3, 1)).monthDay(2, 29))
                        .iso())
                .isEqualTo("1896-02-29");
        assertThat(new DocumentCreationTime(LocalDate.of(2023, 3, 1)).monthDay(2, 30))
                .isNull();
    }

    @Test
    void withoutADayNothingIsCounted() {
        DocumentCreationTime unknown = new DocumentCreationTime(null);
        assertThat(unknown.daysAgo(1)).isNull();
        assertThat(unknown.weekday(DayOfWeek.MONDAY)).isNull();
        assertThat(unknown.weekdayBefore(DayOfWeek.MONDAY)).isNull();
        assertThat(unknown.month(9)).isNull();
        assertThat(unknown.monthDay(9, 12)).isNull();
        assertThat(known(unknown.year(2014)).iso()).isEqualTo("2014");
    }

    @Test
    void aYearThatHasNotBegunIsNone() {
        assertThat(new DocumentCreationTime(LocalDate.of(2016, 9, 13)).year(2020))
                .isNull();
    }
}
