// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.date;

import dev.hearsay.pipeline.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people and machines write it. Reading is strict: the 30th of February is not a day, and 4/5/2025
 * is ambiguous.
 *
 * @param day null where it isn't known
 * @param error a readable reason why it isn't known; null if nothing is wrong
 */
public record ParsedDate(@Nullable LocalDate day, @Nullable String error) {

    /** The longest text that can be a date, in characters. */
    public static final int LONGEST = 80;

    /** From this number on, a year of two digits is in the previous century. */
    private static final int FIRST_YEAR = 50;

    /** No date was written. */
    public static final ParsedDate NONE = new ParsedDate(null, null);

    private static final String WEEKDAY = MonthNames.WEEKDAY;
    private static final String MONTH = MonthNames.MONTH;
    private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME = "(?:\\d{1,2}(?:[:.h]\\d{2}){1,2}(?:\\.\\d+)?(?:\\h*[ap]\\.?m\\b\\.?)?"
            + "|\\d{1,2}\\h*[ap]\\.?m\\b\\.?|noon|midnight)";
    private static final String ZONE =
            "(?:\\(?(?:utc|gmt|z|[ecmpai](?:s|d)?t|bst|cest|ist|jst|aest|aedt)\\)?|[+-]\\d{2}:?\\d{2})";

    /** A time of day and the weekday may precede a date. */
    private static final String BEFORE = "(?:" + TIME + "(?:\\h*" + ZONE + ")?(?:,|\\h+on)?\\h*(?:[|·•–—-]\\h*)?)?(?:"
            + WEEKDAY + "(?:,?\\h+(?:the\\h+)?|\\h*\\(?,\\h*))?(?:" + TIME + "(?:\\h*" + ZONE + ")?,?\\h+)?";

    /** A time of day or a remark may follow, but no word that could make it a sentence. */
    private static final String REST = "(?:[t,\\h]*(?:(?:at|@|[–—·•-])\\h*)?" + TIME + ".*|\\h*" + ZONE
            + "|\\h*[|;(·•].*|[,\\h]*(?:[–—/-]\\h*)?(?:last\\h+)?(?:updated|modified|edited)\\b.*|\\.)?";

    private static final Pattern ISO = pattern(
            "(?<year>\\d{4})(?:(?<s>[-/.]?)(?<month>\\d{2})\\k<s>(?<day>\\d{2})|(?<t>[-/.])(?<m>\\d{1,2})\\k<t>(?<d>\\d{1,2}))"
                    + "(?:t\\d.*)?");
    private static final Pattern MONTH_FIRST =
            pattern(BEFORE + "(?<month>" + MONTH + ")[\\h-]*(?:the\\h+)?" + DAY + "(?:,\\h*|[\\h-]+)" + YEAR);
    private static final Pattern DAY_FIRST =
            pattern(BEFORE + DAY + "\\.?[\\h-]*(?:(?:day\\h+)?of\\h+)?(?<month>" + MONTH + "),?[\\h-]*" + YEAR);
    private static final Pattern YEAR_FIRST = pattern("(?<year>\\d{4})[,\\h-]+(?<month>" + MONTH + ")[\\h-]*" + DAY);

    /** As C's {@code asctime} and Twitter's interface write it. */
    private static final Pattern YEAR_LAST = pattern(WEEKDAY + ",?\\h+(?<month>" + MONTH + ")\\h+" + DAY + ",?\\h+"
            + TIME + "(?:\\h*" + ZONE + ")?\\h+(?<year>\\d{4})");

    private static final Pattern NUMBERS =
            pattern(BEFORE + "(?<day>\\d{1,2})(?<s>[/.-])(?<month>\\d{1,2})\\k<s>(?<year>\\d{4})");

    private static final List<Pattern> FORMS = List.of(ISO, MONTH_FIRST, DAY_FIRST, YEAR_FIRST, YEAR_LAST);

    /** The label of the day of publication; other dated labels come second. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:^|.*?\\b)(?:first\\h+|originally\\h+)?(?:published|posted|issued|released|created)(?:\\h+(?:on|at))?\\b:?\\h*");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:first\\h+|originally\\h+)?(?:published|posted)|(?:last\\h+)?(?:updated|modified))(?:\\h+(?:on|at))?:?\\h+");

    private static final Pattern LATER =
            Pattern.compile("(?i)^(?:last\\h+)?(?:updated|modified|edited|date)\\b(?:\\h+on\\b)?:?\\h*");

    private static Pattern pattern(String date) {
        return Pattern.compile("(?i)" + date + REST);
    }

    /** The day that {@code written} names, in the time zone that it names, if any. */
    public static ParsedDate of(String written) {
        Matcher published = PUBLISHED.matcher(written);
        if (published.lookingAt()) {
            ParsedDate date = of(written, written.substring(published.end()));
            if (date.day() != null) {
                return date;
            }
        }
        return of(written, LATER.matcher(written).replaceFirst(""));
    }

    /** @param day what of {@code written} names it */
    private static ParsedDate of(String written, String day) {
        for (Pattern pattern : FORMS) {
            Matcher date = pattern.matcher(day);
            if (date.matches()) {
                boolean loose = pattern == ISO && date.group("month") == null;
                return loose
                        ? of(written, number(date, "year"), number(date, "m"), number(date, "d"))
                        : of(written, year(date.group("year")), month(date.group("month")), number(date, "day"));
            }
        }
        Matcher numbers = NUMBERS.matcher(day);
        if (numbers.matches()) {
            return ofNumbers(written, number(numbers, "year"), number(numbers, "month"), number(numbers, "day"));
        }
        return unknown("'" + written + "' is not a date known here; write it as 2025-05-16");
    }

    /** The day of a line that holds nothing else; without an error if it isn't such a line. */
    public static ParsedDate ofLine(String line) {
        ParsedDate date = of(line);
        return date.day() == null ? NONE : date;
    }

    /** Whether a line begins by saying that a day of publication or of an update follows. */
    public static boolean isLabelled(String line) {
        return LABEL.matcher(line).lookingAt();
    }

    /** The year; two digits are read as in RFC 2822, section 4.3. */
    private static int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        return written.length() >= 4 ? year : year < FIRST_YEAR ? 2000 + year : 1900 + year;
    }

    private static ParsedDate ofNumbers(String written, int year, int second, int first) {
        if (first <= 12 && second <= 12 && first != second) {
            return unknown("'" + written + "' can be either of two days; write it as " + year + "-MM-DD");
        }
        return first > 12 ? of(written, year, second, first) : of(written, year, first, second);
    }

    private static ParsedDate of(String written, int year, int month, int day) {
        if (year < 1000) {
            return unknown("'" + written + "' is no day of a newspaper");
        }
        try {
            return new ParsedDate(LocalDate.of(year, month, day), null);
        } catch (DateTimeException e) {
            return unknown("'" + written + "' is no day of the calendar");
        }
    }

    private static ParsedDate unknown(String error) {
        return new ParsedDate(null, error);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return MonthNames.month(written).orElseThrow().getValue();
    }

    /** Why the day isn't known although a date was written. */
    public Optional<String> problem() {
        return Optional.ofNullable(error);
    }
}
