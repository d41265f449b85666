// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The day in a field: in a form that {@link ParsedDate} knows, or as seconds or milliseconds since 1970 (UTC). A time's
 * day is the one that is written, in its own time zone.
 */
public final class FieldDate {

    private static final Pattern NUMBER = Pattern.compile("\\d{8,16}(?:\\.\\d{0,9})?");

    /** Smaller numbers than this, in 1973, are years or days written without hyphens. */
    private static final double FIRST_SECOND = 1e8;

    /** From here on, in the year 5138, a number counts milliseconds, and with three digits more microseconds. */
    private static final double FIRST_MILLISECOND = 1e11;

    /** Larger numbers than this are not times; microseconds are the smallest known unit. */
    private static final double BEYOND = 1e17;

    private FieldDate() {}

    /** The day of a text. */
    static ParsedDate of(String written) {
        return of(written.strip(), false);
    }

    /**
     * The day of a value.
     *
     * @param written its words without surrounding white space
     * @param isNumber whether the value is a number; a text may look like one
     */
    public static ParsedDate of(String written, boolean isNumber) {
        if (written.isEmpty()) {
            return ParsedDate.NONE;
        }
        boolean number = isNumber || NUMBER.matcher(written).matches();
        double count = number ? Double.parseDouble(written) : 0;
        if (count >= FIRST_SECOND && count < BEYOND) {
            return ofNumber(count);
        }
        return ParsedDate.of(shortened(written));
    }

    private static ParsedDate ofNumber(double number) {
        double seconds = number;
        while (seconds >= FIRST_MILLISECOND) {
            seconds /= 1000;
        }
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond((long) seconds), ZoneOffset.UTC);
        return new ParsedDate(day, null);
    }

    private static String shortened(String written) {
        return written.length() <= ParsedDate.LONGEST ? written : written.substring(0, ParsedDate.LONGEST) + "…";
    }
}
