// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.date;

import dev.hearsay.pipeline.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in the address of an article, such as {@code https://herald.example/2031/03/05/ferry}. */
public final class AddressDate {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("/" + YEAR + "/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?=[/._?#-]|$)"),
            Pattern.compile("(?i)/" + YEAR + "/(?<month>" + MonthNames.FIRST_LETTERS
                    + ")[a-z]{0,6}/(?<day>\\d{1,2})(?=[/._?#-]|$)"),
            Pattern.compile("(?<!\\d)" + YEAR + "(?<s>[-_])(?<month>\\d{2})\\k<s>(?<day>\\d{2})(?!\\d)"),
            Pattern.compile("(?<![\\p{L}\\d])" + YEAR + "(?<month>\\d{2})(?<day>\\d{2})(?![\\p{L}\\d])"),
            Pattern.compile("/" + YEAR + "/(?<month>\\d{2})(?<day>\\d{2})(?=[/._?#-]|$)"));

    private AddressDate() {}

    /** The day; null if the address is unknown or has none. */
    public static @Nullable LocalDate of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        // host and query may contain unrelated numbers
        String path = address.replaceFirst("^[A-Za-z][\\w+.-]*://[^/]*", "").replaceFirst("[?#].*$", "");
        for (Pattern pattern : DAYS) {
            Matcher found = pattern.matcher(path);
            while (found.find()) {
                LocalDate day = day(found);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher found) {
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    month(found.group("month")),
                    Integer.parseInt(found.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MonthNames.month(written).orElseThrow().getValue();
    }
}
