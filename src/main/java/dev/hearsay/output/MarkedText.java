// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of which parts are marked, by colours or, where there are none, by brackets: {@code [cue: said]}. It is broken into
 * lines as other text is, and can send a terminal no command.
 */
final class MarkedText {

    private final boolean colored;
    private final StringBuilder text = new StringBuilder();
    /** The mark of each UTF-16 code unit of the text. */
    private final List<Mark> marks = new ArrayList<>();

    MarkedText(Palette palette) {
        this.colored = palette.colored();
    }

    void add(String piece, Mark mark) {
        String words = TerminalText.clean(piece);
        if (words.isEmpty() || isSpace(piece.codePointAt(0))) {
            append(" ", Mark.PLAIN);
        }
        if (words.isEmpty()) {
            return;
        }
        boolean bracketed = !colored && !mark.label().isEmpty();
        append(bracketed ? "[" + mark.label() + ": " + words + "]" : words, mark);
        if (isSpace(piece.codePointBefore(piece.length()))) {
            append(" ", Mark.PLAIN);
        }
    }

    private void append(String words, Mark mark) {
        if (words.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        text.append(words);
        for (int i = 0; i < words.length(); i++) {
            marks.add(mark);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The lines, without line ends. */
    List<String> lines(int width, Palette palette) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (String line : Wrapping.wrap(text.toString().stripTrailing(), width, Integer.MAX_VALUE)) {
            at = text.indexOf(line, at);
            lines.add(colored(line, at, palette));
            at += line.length();
        }
        return lines;
    }

    private String colored(String line, int from, Palette palette) {
        StringBuilder out = new StringBuilder();
        int begin = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || marks.get(from + i) != marks.get(from + begin)) {
                out.append(marks.get(from + begin).colored(line.substring(begin, i), palette));
                begin = i;
            }
        }
        return out.toString();
    }
}
