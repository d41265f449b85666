// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.pipeline.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a wire story. The heading gives it without a year, the ending with a year but in universal time: the day
 * is taken from the heading, and the year from the ending.
 */
final class WireDay {

    /** "AP-WF-05-09-17 0056GMT": month, day, year. */
    private static final Pattern AMERICAN =
            Pattern.compile("\\b(?<month>\\d{2})-(?<day>\\d{2})-(?<year>\\d{2})\\s+\\d{4}\\s*(?:GMT|UTC|E[SD]T)?");

    /** "131137 GMT Nov 13": day and time, month, year. */
    private static final Pattern EUROPEAN = Pattern.compile(
            "\\b(?<day>\\d{2})\\d{4}\\s*(?:GMT|UTC|[A-Z]{3,4})?\\s+(?<month>\\p{L}{3})\\p{L}*\\.?\\s+(?:20)?(?<year>\\d{2})\\b");

    /** The end of a heading's line, "02-09 0121": month, day, number of words. */
    private static final Pattern HEADING =
            Pattern.compile("\\h(?<month>\\d{2})-(?<day>\\d{2})(?:\\h+\\d{1,5})?\\h*(?:[\\r\\n]|$)");

    /** German months whose first letters are not those of the English ones. */
    private static final Map<String, Month> GERMAN = Map.of(
            "mär", Month.MARCH,
            "mae", Month.MARCH,
            "mrz", Month.MARCH,
            "mai", Month.MAY,
            "okt", Month.OCTOBER,
            "dez", Month.DECEMBER);

    /** Teleprinters write the year 1970 as 70. */
    private static final int FIRST_YEAR = 70;

    private WireDay() {}

    /** The day of a story; null if nothing gives the year. */
    static @Nullable LocalDate of(WireTransmission story) {
        LocalDate sent = sent(story.ending());
        Matcher heading = HEADING.matcher(story.heading());
        if (sent == null || !heading.find()) {
            return sent;
        }
        LocalDate day = nearest(sent, heading);
        return day == null ? sent : day;
    }

    private static @Nullable LocalDate sent(String ending) {
        Matcher american = AMERICAN.matcher(ending);
        if (american.find()) {
            return day(year(american), Integer.parseInt(american.group("month")), american);
        }
        Matcher european = EUROPEAN.matcher(ending);
        return european.find() ? day(year(european), month(european.group("month")), european) : null;
    }

    /** The heading's day in the year that puts it within one day of the sending; null if none does. */
    private static @Nullable LocalDate nearest(LocalDate sent, Matcher heading) {
        for (int year = sent.getYear() - 1; year <= sent.getYear() + 1; year++) {
            LocalDate day = day(year, Integer.parseInt(heading.group("month")), heading);
            if (day != null && Math.abs(day.toEpochDay() - sent.toEpochDay()) <= 1) {
                return day;
            }
        }
        return null;
    }

    private static int year(Matcher written) {
        int year = Integer.parseInt(written.group("year"));
        return year < FIRST_YEAR ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return MonthNames.month(name)
                .or(() -> Optional.ofNullable(GERMAN.get(name.toLowerCase(Locale.ROOT))))
                .map(Month::getValue)
                .orElse(0);
    }

    private static @Nullable LocalDate day(int year, int month, Matcher written) {
        try {
            return LocalDate.of(year, month, Integer.parseInt(written.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
