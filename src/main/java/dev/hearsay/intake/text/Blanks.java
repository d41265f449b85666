// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import dev.hearsay.intake.repair.CharacterReferences;
import dev.hearsay.pipeline.Typography;
import java.util.regex.Pattern;

/**
 * Cleans up characters in markup: white space, where a line break is just a space, and characters that nobody typed.
 */
public final class Blanks {

    private static final Pattern RUN = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final Pattern CONTROL = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r\\f\\u0080-\\u009F]]|(?<![\\u0080-\\u00BF\\u00C2-\\u00F4€])[\\u0080-\\u009F&&[^\\u0085]]|\\uFFFE|\\uFFFF");

    private Blanks() {}

    /**
     * The text on one line with single blanks, without invisible characters, and with accents joined to their letters.
     */
    public static String collapse(CharSequence text) {
        return strip(RUN.matcher(Typography.repaired(asTyped(text))).replaceAll(" "));
    }

    /** The text without any white space or invisible characters at its edges. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    public static boolean isBlank(char c) {
        return Typography.isBlank(c) || Typography.isUnseen(c);
    }

    /**
     * The text as it was typed: without control characters other than line breaks and tabs, and with quotation marks
     * where a feed escaped them once too often. Angle brackets stay escaped, for they would look like tags.
     */
    public static String asTyped(CharSequence text) {
        return CharacterReferences.decodeParsed(CONTROL.matcher(text).replaceAll(""));
    }
}
