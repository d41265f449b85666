// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.CalendarNames.MONTH;
import static dev.hearsay.time.CalendarNames.NUMBER;
import static dev.hearsay.time.CalendarNames.PLAIN_MONTH;
import static dev.hearsay.time.CalendarNames.YEAR;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.CalendarPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The ways to write a week, a month or a year, and a time so long ago. */
final class PeriodForms {

    private static final String EARLY = "(?:(?:early|late|mid|mid-)[\\h-]?)?";

    private static final String SEASON = "(?<season>" + WordClass.SEASON.pattern() + ")";
    private static final int MONTHS_OF_SEASON = 3;
    private static final int CENTURY = 100;

    static final List<TimeForm> ALL = List.of(
            TimeForm.independent(
                    "\\b(?:(?:[Ee]arly|[Ll]ate)\\h)?(?:[Ll]ast|[Tt]he\\h(?:past|previous))\\h(?<unit>week|weekend|month"
                            + "|year)\\b",
                    (words, written) -> last(words.group("unit"), written)),
            TimeForm.independent(
                    "\\b(?:(?:[Oo]ver|[Dd]uring|[Aa]t)\\hthe|[Tt]his(?:\\hpast)?)\\hweekend\\b(?!['’])",
                    (words, written) -> written.weekend()),
            TimeForm.independent(
                    "\\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\\h)?[Tt]his\\h(?<unit>week|month|year)\\b"
                            + "|\\b[Ee]arlier\\hin\\hthe\\h(?<within>week|month|year)\\b",
                    (words, written) ->
                            ago(words.group("unit") == null ? words.group("within") : words.group("unit"), 0, written)),
            TimeForm.independent(
                    "\\b(?<number>(?i:" + NUMBER + "))\\h(?<unit>day|week|month|year)s?\\h(?:ago|earlier\\hthis)\\b",
                    (words, written) -> ago(
                            words.group("unit"),
                            CalendarNames.number(words.group("number").toLowerCase(Locale.ROOT)),
                            written)),
            TimeForm.independent(
                    "\\b(?<which>[Ll]ast|[Tt]his(?:\\hpast)?|[Tt]he\\h(?:past|previous))\\h" + SEASON + "\\b",
                    PeriodForms::season),
            TimeForm.independent(
                    "\\b(?i:days|weeks|months|years|decades|centuries)\\hago\\b", (words, written) -> null),
            TimeForm.independent(
                    "\\b(?:[Ii]n|[Ll]ast|[Dd]uring|[Bb]ack\\hin|[Tt]his\\hpast)\\h" + EARLY + "(?<month>" + MONTH
                            + ")(?!\\w|\\h?\\d)",
                    PeriodForms::month),
            TimeForm.independent(
                    "\\b(?<month>" + MONTH + "),?\\h(?:of\\h)?(?<year>" + YEAR + ")\\b", PeriodForms::monthOfYear),
            TimeForm.attributive("\\b(?<month>" + PLAIN_MONTH + ")(?!\\w|\\h?\\d)", PeriodForms::month),
            TimeForm.independent(
                    "\\b(?:[Ii]n|[Dd]uring|[Bb]ack\\hin)\\h" + EARLY + "(?<year>" + YEAR + ")\\b(?!-)",
                    PeriodForms::year),
            TimeForm.independent(
                    "\\b(?:[Ii]n|[Dd]uring|[Bb]ack\\hin)\\h" + EARLY + "['’‘](?<year>\\d\\d)\\b(?![-.,]\\d)",
                    PeriodForms::yearOfCentury),
            TimeForm.attributive(
                    "(?<![$£€,.\\d-])\\b(?<year>" + YEAR + ")(?='s\\b|’s\\b|\\h\\p{L})", PeriodForms::year));

    private PeriodForms() {}

    private static @Nullable CalendarPeriod last(String unit, DocumentCreationTime written) {
        return unit.equals("week") ? written.lastWeek() : ago(unit, 1, written);
    }

    private static @Nullable CalendarPeriod ago(String unit, int number, DocumentCreationTime written) {
        return switch (unit) {
            case "day" -> written.daysAgo(number);
            case "week", "weekend" -> written.weeksAgo(number);
            case "month" -> written.monthsAgo(number);
            default -> written.yearsAgo(number);
        };
    }

    /** The year of the last season of that name, and for "this" of that of the year of writing. */
    private static @Nullable CalendarPeriod season(Matcher words, DocumentCreationTime written) {
        if (written.day() == null) {
            return null;
        }
        boolean isThis = words.group("which").equalsIgnoreCase("this");
        int begins = Integer.parseInt(WordClass.SEASON
                .reading(words.group("season").toLowerCase(Locale.ROOT))
                .orElseThrow());
        boolean isOver = written.day().getMonthValue() >= begins + MONTHS_OF_SEASON;
        return written.yearsAgo(isThis || isOver ? 0 : 1);
    }

    private static @Nullable CalendarPeriod month(Matcher words, DocumentCreationTime written) {
        int month = CalendarNames.month(words.group("month"));
        boolean last = words.group().regionMatches(true, 0, "last", 0, 4);
        return last ? written.monthBefore(month) : written.month(month);
    }

    private static @Nullable CalendarPeriod monthOfYear(Matcher words, DocumentCreationTime written) {
        int month = CalendarNames.month(words.group("month"));
        return CalendarPeriod.month(YearMonth.of(Integer.parseInt(words.group("year")), month));
    }

    /** "In ’08": the last year that ends so. */
    private static @Nullable CalendarPeriod yearOfCentury(Matcher words, DocumentCreationTime written) {
        CalendarPeriod now = written.yearsAgo(0);
        if (now == null) {
            return null;
        }
        int year = now.first().getYear();
        return CalendarPeriod.year(year - Math.floorMod(year - Integer.parseInt(words.group("year")), CENTURY));
    }

    private static @Nullable CalendarPeriod year(Matcher words, DocumentCreationTime written) {
        return written.year(Integer.parseInt(words.group("year")));
    }
}
