// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.date;

import dev.hearsay.pipeline.MonthNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days within a short line that holds more than a day: its hour, its weekday, the author. */
public final class DatesInText {

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    private static final String MONTH = MonthNames.MONTH;

    private static final Pattern ANY = Pattern.compile("(?i)(?<![\\p{L}\\d/.-])(?:"
            + "(?<iso>\\d{4}([-/.])\\d{2}\\2\\d{2})(?=\\D|$)"
            + "|(?<first>" + MONTH + "\\h*" + DAY + ",?\\h+\\d{4})(?!\\d)"
            + "|(?<last>" + DAY + "(?:\\h+of)?[\\h-]+" + MONTH + ",?[\\h-]+\\d{4})(?!\\d)"
            + "|(?<unix>" + MONTH
            + "\\h+\\d{1,2})\\h+\\d{2}:\\d{2}(?::\\d{2})?\\h+(?:[\\p{L}+:\\d-]{1,10}\\h+)?(?<year>\\d{4})(?!\\d)"
            + "|(?<numbers>\\d{1,2}([/.-])\\d{1,2}\\7\\d{4})(?!\\d))");

    /** A day and time without separators: 20310305120600. */
    private static final Pattern COMPACT = Pattern.compile(
            "((?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?Z?");

    private DatesInText() {}

    /**
     * A day in a text.
     *
     * @param start of its words, in UTF-16 code units
     * @param end of its words
     */
    public record Found(LocalDate day, int start, int end) {}

    /** The days that are known for certain, in order. */
    public static List<Found> in(String text) {
        List<Found> days = new ArrayList<>();
        Matcher any = ANY.matcher(text);
        while (any.find()) {
            LocalDate day = ParsedDate.of(words(any)).day();
            if (day != null) {
                days.add(new Found(day, any.start(), any.end()));
            }
        }
        return days;
    }

    private static String words(Matcher any) {
        String unix = any.group("unix");
        String words = unix == null ? any.group() : unix + ", " + any.group("year");
        return words.replaceFirst("(?i)\\h+of\\h+", " ");
    }

    /** The day that a field for a day holds, as a date, seconds since 1970, or somewhere in a line; null where none. */
    public static @Nullable LocalDate ofField(String written) {
        Matcher compact = COMPACT.matcher(written);
        LocalDate day =
                FieldDate.of(compact.matches() ? compact.group(1) : written).day();
        if (day != null) {
            return day;
        }
        List<Found> found = written.length() <= ParsedDate.LONGEST ? in(written) : List.of();
        return found.isEmpty() ? null : found.get(0).day();
    }
}
