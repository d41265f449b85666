// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Text of an article made fit for a terminal. News text is not to be trusted: an escape sequence in it could move
 * the cursor, hide words or set the window's title.
 */
public final class TerminalText {

    /** More than any emoji or letter of a living language needs, in code points. */
    private static final int LONGEST_CHARACTER = 12;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char REPLACEMENT = '\uFFFD';

    private TerminalText() {}

    /**
     * The text on one line: runs of white space and line breaks are one space, a control character is a middle dot,
     * an unpaired surrogate is the replacement character, and invisible format characters, such as those that turn
     * the direction of writing, are left out. The joiner inside an emoji stays. A character with accents or parts
     * without end is cut.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(clean, codePoint));
        return DisplayWidth.clusters(clean.toString().strip()).replaceAll(TerminalText::bounded);
    }

    private static void append(StringBuilder clean, int codePoint) {
        int type = Character.getType(codePoint);
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (type == Character.CONTROL) {
            clean.append('·');
        } else if (type == Character.SURROGATE) {
            clean.append(REPLACEMENT);
        } else if (type != Character.FORMAT || codePoint == ZERO_WIDTH_JOINER) {
            clean.appendCodePoint(codePoint);
        }
    }

    private static String bounded(MatchResult character) {
        String all = character.group();
        boolean fits = all.codePointCount(0, all.length()) <= LONGEST_CHARACTER;
        return Matcher.quoteReplacement(fits ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST_CHARACTER)));
    }
}
