// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** White space as the reference scorer understands it, which includes blanks that Java's {@code \s} leaves out. */
final class Blanks {

    /** A character class for one blank. */
    static final String SPACE = "[\\s\\p{Z}\\x1c-\\x1f\\x85]";

    private static final Pattern RUN = Pattern.compile(SPACE + "+");

    private Blanks() {}

    /** The text with one space for each run of blanks and none at its ends. */
    static String single(String text) {
        return Arrays.stream(RUN.split(text)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
