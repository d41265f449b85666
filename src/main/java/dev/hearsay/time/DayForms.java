// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.CalendarNames.MONTH;
import static dev.hearsay.time.CalendarNames.PART_OF_DAY;
import static dev.hearsay.time.CalendarNames.WEEKDAY;
import static dev.hearsay.time.CalendarNames.YEAR;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to write a day. */
final class DayForms {

    /** "Super Tuesday" and "next Tuesday" are not the last Tuesday; "Saturday Night" and "The Sunday Times" are no days. */
    private static final String NO_NAME_BEFORE = "(?<!\\b(?i:" + WordClass.OTHER_DAY.pattern() + ")\\h)";

    private static final String NO_NAME_AFTER = "(?![\\w-]|\\h(?=\\p{Lu})(?i:" + WordClass.NEWSPAPER.pattern() + "|"
            + WordClass.PART_OF_DAY.pattern() + ")\\b)";

    /** "The 22nd" is a day where no noun follows, as in "the 22nd floor". */
    private static final String ENDS_PHRASE =
            "(?=\\h*(?:[,.;:—–)”’\"]|$)|\\h(?:the|an?|he|she|they|it|we|I|his|her|its|their|at"
                    + "|in|by|that|and|but|when|after|before|to)\\b)";

    static final List<TimeForm> ALL = List.of(
            TimeForm.independent(
                    "\\b(?:" + WEEKDAY + PART_OF_DAY + ",?\\h)?(?<month>" + MONTH
                            + ")\\h(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[-–]\\d)(?:,?\\h(?<year>" + YEAR + ")\\b)?",
                    DayForms::date),
            TimeForm.independent(
                    "\\b(?:" + WEEKDAY + PART_OF_DAY + ",?\\h)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\h(?:of\\h)?(?<month>"
                            + MONTH + ")(?!\\w)(?:,?\\h(?<year>" + YEAR + ")\\b)?",
                    DayForms::date),
            TimeForm.independent("\\b(?<year>" + YEAR + ")-(?<month>\\d\\d)-(?<day>\\d\\d)\\b", DayForms::date),
            TimeForm.independent(
                    "(?<![\\w/.-])(?<first>\\d{1,2})(?<separator>[/.-])(?<second>\\d{1,2})\\k<separator>(?<year>" + YEAR
                            + ")(?![\\w/-]|\\.\\d)",
                    DayForms::numbers),
            TimeForm.independent(
                    "\\b[Oo]n\\hthe\\h(?<day>\\d{1,2})(?:st|nd|rd|th)\\b" + ENDS_PHRASE, DayForms::dayOfMonth),
            TimeForm.independent(
                    NO_NAME_BEFORE + "\\b(?<before>(?:[Ll]ast|the\\hprevious|this\\hpast)\\h)?(?<weekday>" + WEEKDAY
                            + ")" + PART_OF_DAY + NO_NAME_AFTER,
                    DayForms::weekday),
            TimeForm.independent(
                    "\\b(?:[Yy]esterday" + PART_OF_DAY + "|(?:[Ll]ate\\h)?[Ll]ast\\hnight)\\b",
                    (words, written) -> written.daysAgo(1)),
            TimeForm.independent("\\b[Tt]he\\hday\\hbefore\\hyesterday\\b", (words, written) -> written.daysAgo(2)),
            TimeForm.independent(
                    "\\b(?:(?:[Ee]arlier|[Ll]ater)\\h)?(?:today|[Tt]onight|[Tt]his\\h(?:morning|afternoon|evening))\\b"
                            + "|\\bToday(?=,\\h)|\\b[Ee]arlier\\hin\\hthe\\hday\\b",
                    (words, written) -> written.daysAgo(0)));

    private DayForms() {}

    private static @Nullable CalendarPeriod weekday(Matcher words, DocumentCreationTime written) {
        DayOfWeek weekday = CalendarNames.weekday(words.group("weekday"));
        return words.group("before") == null ? written.weekday(weekday) : written.weekdayBefore(weekday);
    }

    /**
     * Day and month in numbers. Which of them comes first is known where only one order gives a day of the calendar that
     * had come when the article was written; otherwise the day is unknown.
     */
    private static @Nullable CalendarPeriod numbers(Matcher words, DocumentCreationTime written) {
        int first = Integer.parseInt(words.group("first"));
        int second = Integer.parseInt(words.group("second"));
        int year = Integer.parseInt(words.group("year"));
        List<LocalDate> days = Stream.of(day(year, second, first), day(year, first, second))
                .flatMap(Optional::stream)
                .filter(day -> written.day() == null || !day.isAfter(written.day()))
                .distinct()
                .toList();
        return days.size() == 1 ? CalendarPeriod.day(days.get(0)) : null;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean valid = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static @Nullable CalendarPeriod dayOfMonth(Matcher words, DocumentCreationTime written) {
        return written.dayOfMonth(Integer.parseInt(words.group("day")));
    }

    private static @Nullable CalendarPeriod date(Matcher words, DocumentCreationTime written) {
        String name = words.group("month");
        int month = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : CalendarNames.month(name);
        int day = Integer.parseInt(words.group("day"));
        if (month < 1 || month > 12) {
            return null;
        }
        if (words.group("year") == null) {
            return written.monthDay(month, day);
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(words.group("year")), month);
        return yearMonth.isValidDay(day) ? CalendarPeriod.day(yearMonth.atDay(day)) : null;
    }
}
