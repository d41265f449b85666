// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people and machines write it. Nothing is taken leniently: the 30th of February is no day, and 4/5/2025
 * is two.
 *
 * @param day null where it isn't known
 * @param error why it isn't known, for people; null if nothing is wrong
 */
record WrittenDate(@Nullable LocalDate day, @Nullable String error) {

    /** The longest that is taken for a date, in characters. */
    static final int LONGEST = 80;

    /** Nobody wrote a date. */
    static final WrittenDate NONE = new WrittenDate(null, null);

    static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)";
    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A time of day or a remark may follow, but no word that could make it a sentence. */
    private static final String REST = "(?:[,\\h]+(?:at\\h+)?\\d{1,2}[:.]\\d{2}.*|\\h*[|;(].*)?";

    private static final Pattern ISO =
            pattern("(?<year>\\d{4})(?<s>[-/.]?)(?<month>\\d{2})\\k<s>(?<day>\\d{2})(?:t\\d.*)?");
    private static final Pattern MONTH_FIRST = pattern(
            WEEKDAY + "?,?\\h*(?<month>" + MONTH + ")\\h*(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\h+(?<year>\\d{4})");
    private static final Pattern DAY_FIRST = pattern(
            WEEKDAY + "?,?\\h*(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\h-]+(?<month>" + MONTH + "),?[\\h-]+(?<year>\\d{4})");
    private static final Pattern NUMBERS = pattern("(?<day>\\d{1,2})([/.-])(?<month>\\d{1,2})\\2(?<year>\\d{4})");

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:published|posted)(?:\\h+on)?:?\\h+");

    private static Pattern pattern(String date) {
        return Pattern.compile("(?i)" + date + REST);
    }

    /** The day that {@code written} names. */
    static WrittenDate of(String written) {
        for (Pattern pattern : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
            Matcher date = pattern.matcher(written);
            if (date.matches()) {
                return of(written, number(date, "year"), month(date.group("month")), number(date, "day"));
            }
        }
        Matcher numbers = NUMBERS.matcher(written);
        if (numbers.matches()) {
            return ofNumbers(written, number(numbers, "year"), number(numbers, "month"), number(numbers, "day"));
        }
        return unknown("'" + written + "' is not a date known here; write it as 2025-05-16");
    }

    /** The day that a line holds and nothing else; without an error where it isn't such a line. */
    static WrittenDate ofLine(String line) {
        WrittenDate date = of(LABEL.matcher(line).replaceFirst(""));
        return date.day() == null ? NONE : date;
    }

    /** As {@link #ofLine}, but only where the line says that it is the day of publication. */
    static WrittenDate ofLabelled(String line) {
        return LABEL.matcher(line).lookingAt() ? ofLine(line) : NONE;
    }

    private static WrittenDate ofNumbers(String written, int year, int second, int first) {
        if (first <= 12 && second <= 12 && first != second) {
            return unknown("'" + written + "' can be either of two days; write it as " + year + "-MM-DD");
        }
        return first > 12 ? of(written, year, second, first) : of(written, year, first, second);
    }

    private static WrittenDate of(String written, int year, int month, int day) {
        if (year < 1000) {
            return unknown("'" + written + "' is no day of a newspaper");
        }
        try {
            return new WrittenDate(LocalDate.of(year, month, day), null);
        } catch (DateTimeException e) {
            return unknown("'" + written + "' is no day of the calendar");
        }
    }

    private static WrittenDate unknown(String error) {
        return new WrittenDate(null, error);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return 1 + MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** Why the day isn't known, where somebody tried to name one. */
    Optional<String> problem() {
        return Optional.ofNullable(error);
    }
}
