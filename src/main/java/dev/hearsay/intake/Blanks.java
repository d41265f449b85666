// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.regex.Pattern;

/** White space in markup, where a line break is no more than a space. */
final class Blanks {

    private static final Pattern RUN = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\u0085]]|\\uFFFE|\\uFFFF");

    private Blanks() {}

    /**
     * The text in one line with single spaces, as a browser shows it. A no-break space is a character of its own to a
     * browser and stays, but not at the edges.
     */
    static String collapse(CharSequence text) {
        return strip(RUN.matcher(withoutControls(text)).replaceAll(" "));
    }

    /** The text without any white space at its edges, no-break spaces included. */
    static String strip(String text) {
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

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\u0085\u200B\uFEFF".indexOf(c) >= 0;
    }

    /** The text without characters that no typist enters; line breaks and tabs stay. */
    static String withoutControls(CharSequence text) {
        return CONTROL.matcher(text).replaceAll("");
    }
}
