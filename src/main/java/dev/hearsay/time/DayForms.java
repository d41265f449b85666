// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.CalendarNames.MONTH;
import static dev.hearsay.time.CalendarNames.PART_OF_DAY;
import static dev.hearsay.time.CalendarNames.WEEKDAY;
import static dev.hearsay.time.CalendarNames.YEAR;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The ways to write a day. */
final class DayForms {

    /** Names of feasts, papers and broadcasts that hold the name of a day. */
    private static final String NO_NAME_BEFORE = "(?<!\\b(?:Super|Black|Good|Bloody|Ash|Fat|Holy|Cyber|Easter|Palm|News"
            + "|next|every|each|any|Next|Every|Each)\\h)";

    private static final String NO_NAME_AFTER =
            "(?![\\w-]|\\h(?:Night|Morning|Times|Telegraph|Mirror|Express|Herald" + "|Mail|Star|Review|Magazine))";

    static final List<TimeForm> ALL = List.of(
            TimeForm.free(
                    "\\b(?:" + WEEKDAY + PART_OF_DAY + ",?\\h)?(?<month>" + MONTH
                            + ")\\h(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[-–]\\d)(?:,?\\h(?<year>" + YEAR + ")\\b)?",
                    DayForms::date),
            TimeForm.free(
                    "\\b(?:" + WEEKDAY + PART_OF_DAY + ",?\\h)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\h(?:of\\h)?(?<month>"
                            + MONTH + ")(?!\\w)(?:,?\\h(?<year>" + YEAR + ")\\b)?",
                    DayForms::date),
            TimeForm.free("\\b(?<year>" + YEAR + ")-(?<month>\\d\\d)-(?<day>\\d\\d)\\b", DayForms::date),
            TimeForm.free(
                    NO_NAME_BEFORE + "\\b(?<before>(?:[Ll]ast|the\\hprevious|this\\hpast)\\h)?(?<weekday>" + WEEKDAY
                            + ")" + PART_OF_DAY + NO_NAME_AFTER,
                    DayForms::weekday),
            TimeForm.free(
                    "\\b(?:[Yy]esterday" + PART_OF_DAY + "|(?:[Ll]ate\\h)?[Ll]ast\\hnight)\\b",
                    (words, written) -> written.daysAgo(1)),
            TimeForm.free("\\b[Tt]he\\hday\\hbefore\\hyesterday\\b", (words, written) -> written.daysAgo(2)),
            TimeForm.free(
                    "\\b(?:(?:[Ee]arlier|[Ll]ater)\\h)?(?:today|[Tt]onight|[Tt]his\\h(?:morning|afternoon|evening))\\b"
                            + "|\\bToday(?=,)|\\b[Ee]arlier\\hin\\hthe\\hday\\b",
                    (words, written) -> written.daysAgo(0)));

    private DayForms() {}

    private static @Nullable Moment weekday(Matcher words, WritingDay written) {
        DayOfWeek weekday = CalendarNames.weekday(words.group("weekday"));
        return words.group("before") == null ? written.weekday(weekday) : written.weekdayBefore(weekday);
    }

    private static @Nullable Moment date(Matcher words, WritingDay written) {
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
        return yearMonth.isValidDay(day) ? Moment.day(yearMonth.atDay(day)) : null;
    }
}
