// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line for a terminal.
 *
 * @param plain its characters
 * @param styled the same with escape sequences, or without where there are no colours
 */
record StyledText(String plain, String styled) {

    static final StyledText EMPTY = new StyledText("", "");

    private static final String GAP = "  ";

    static StyledText plain(String text) {
        return new StyledText(text, text);
    }

    private int columns() {
        return DisplayWidth.of(plain);
    }

    StyledText alignedRight(int columns) {
        return plain(" ".repeat(Math.max(0, columns - columns()))).then(this);
    }

    private StyledText alignedLeft(int columns) {
        return then(plain(" ".repeat(Math.max(0, columns - columns()))));
    }

    StyledText then(StyledText more) {
        return new StyledText(plain + more.plain, styled + more.styled);
    }

    /** Two cells of lines side by side, with a gap between them; the left one takes {@code columns}. */
    static List<StyledText> beside(List<StyledText> left, int columns, List<StyledText> right) {
        List<StyledText> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            StyledText first = i < left.size() ? left.get(i) : EMPTY;
            lines.add(
                    i < right.size()
                            ? first.alignedLeft(columns).then(plain(GAP)).then(right.get(i))
                            : first);
        }
        return lines;
    }

    /** The columns left for a second cell next to a first one. */
    static int besides(int columns, int first) {
        return columns - first - GAP.length();
    }
}
