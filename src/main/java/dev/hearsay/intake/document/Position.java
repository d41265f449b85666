// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

/**
 * A place in a text, as people count it.
 *
 * @param line counted from 1; CR, LF and CR LF end a line
 * @param column counted from 1 in code points
 */
public record Position(int line, int column) {

    /** The place right after the text. */
    public static Position endOf(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.codePointCount(start, text.length()) + 1);
    }
}
