// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Breaks and shortens text to columns of a terminal; it never cuts a character from its accents. */
final class Wrapping {

    private static final String ELLIPSIS = "…";

    private Wrapping() {}

    /** The text, or as much of its beginning as fits with an ellipsis into {@code columns}. */
    static String clip(String text, int columns) {
        return DisplayWidth.of(text) <= columns
                ? text
                : text.substring(0, fitting(text, columns - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The text, or as much of its end as fits with an ellipsis into {@code columns}. */
    static String clipStart(String text, int columns) {
        int over = DisplayWidth.of(text) + 1 - columns;
        if (over <= 1) {
            return text;
        }
        Matcher clusters = DisplayWidth.clusters(text);
        int dropped = 0;
        int from = 0;
        while (dropped < over && clusters.find()) {
            dropped += DisplayWidth.ofCluster(clusters.group());
            from = clusters.end();
        }
        return ELLIPSIS + text.substring(from);
    }

    /**
     * The text in lines of at most {@code columns}, broken at spaces, and inside a word only where it is longer than
     * a line. Where more lines would be needed, the last one ends with an ellipsis.
     *
     * @param text without control characters, with single spaces
     * @param columns at least 4
     * @param most how many lines there may be, at least 1
     * @return at least one line
     */
    static List<String> wrap(String text, int columns, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        // not the width of the rest, which would measure a long text again for every line
        while (fitting(rest, columns) < rest.length()) {
            if (lines.size() == most - 1) {
                lines.add(rest.substring(0, lineEnd(rest, columns - 2)).stripTrailing() + " " + ELLIPSIS);
                return lines;
            }
            int end = lineEnd(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** As much of a line's beginning as fits into {@code columns}, broken at a space if there is one. */
    static String beginning(String line, int columns) {
        return fitting(line, columns) < line.length()
                ? line.substring(0, lineEnd(line, columns)).stripTrailing()
                : line;
    }

    /** Where a line that is too long is best broken. */
    private static int lineEnd(String text, int columns) {
        int fitting = fitting(text, columns);
        int space = text.lastIndexOf(' ', fitting);
        return space > 0 ? space : fitting;
    }

    /** How much of the beginning of a text fits. */
    private static int fitting(String text, int columns) {
        Matcher clusters = DisplayWidth.clusters(text);
        int used = 0;
        int end = 0;
        while (clusters.find()) {
            used += DisplayWidth.ofCluster(clusters.group());
            if (used > columns) {
                return end;
            }
            end = clusters.end();
        }
        return end;
    }
}
