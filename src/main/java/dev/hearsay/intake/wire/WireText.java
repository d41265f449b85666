// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a wire story, divided into head and copy.
 *
 * @param head lines above the copy, in order
 * @param copy as plain text, its paragraphs found by indents and empty lines
 */
record WireText(List<String> head, String copy) {

    private static final int LONGEST_HEAD = 12;

    /** The cells of a table without control characters are at least this many, and on average no longer. */
    private static final int CELLS = 4;

    private static final int CELL_LENGTH = 25;

    /** Lines are wrapped at 69 characters or so; one that breaks off earlier may be a paragraph, as a longer one is. */
    private static final int SHORTEST_WRAPPED = 45;

    private static final int LONGEST_WRAPPED = 90;

    private static final Pattern LIST_MARK = Pattern.compile("(?:[-*•—]|\\d{1,2}[.)])\\h.*");

    /** By ANPA 1312: a caret begins a line of the head, a less-than or an equals sign ends it. */
    static WireText ofAnpa(String text) {
        List<String> head = new ArrayList<>();
        StringBuilder copy = new StringBuilder();
        String previous = "";
        boolean above = true;
        for (String line : joined(text.split("\r\n|\n|\r", -1))) {
            boolean caret = line.startsWith("^");
            String content = caret ? line.substring(1) : line;
            if (caret && above && content.stripTrailing().matches(".*[<=]")) {
                head.addAll(List.of(content.split("<\\s*\\^", -1)));
            } else if (!isTable(content)) {
                String copied = content.replaceFirst("[<=]\\s*$", "");
                copy.append(between(previous, content, caret)).append(copied);
                copy.append(caret ? "\n" : "");
                previous = caret ? "" : content;
                above &= content.isBlank();
            }
        }
        return new WireText(head, AnpaCharacters.plain(copy.toString()));
    }

    /** Joins a line that has a caret with the next one if that has neither an indent nor a caret. */
    private static List<String> joined(String[] lines) {
        List<String> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean goesOn = open.length() > 0 && !line.isBlank() && !line.startsWith("^") && !line.matches("\\h.*");
            if (open.length() > 0 && !goesOn) {
                joined.add(open.toString());
                open.setLength(0);
            }
            if (goesOn) {
                open.append(' ').append(line);
            } else if (line.startsWith("^")) {
                open.append(line);
            } else {
                joined.add(line);
            }
            if (open.length() > 0 && line.stripTrailing().matches(".*[<=]")) {
                joined.add(open.toString());
                open.setLength(0);
            }
        }
        if (open.length() > 0) {
            joined.add(open.toString());
        }
        return joined;
    }

    /** By IPTC 7901: the head ends with an equals sign or, if there is none, with the first empty line. */
    static WireText ofIptc(String text) {
        List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
        int end = headEnd(lines);
        return new WireText(lines.subList(0, end), unwrapped(lines.subList(end, lines.size())));
    }

    /** Lines of copy as plain text, without tables. */
    static String unwrapped(List<String> lines) {
        StringBuilder copy = new StringBuilder();
        String previous = "";
        for (String line : lines) {
            if (!isTable(line)) {
                copy.append(between(previous, line, false)).append(line);
                previous = line;
            }
        }
        return copy.toString();
    }

    /** The separator before a line: it continues a paragraph, begins one, or is still undecided. */
    private static String between(String previous, String line, boolean apart) {
        if (apart
                || line.isBlank()
                || isIndented(line)
                || LIST_MARK.matcher(line.strip()).matches()) {
            return "\n\n";
        }
        int length = previous.strip().length();
        boolean wrapped = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED;
        return !previous.isBlank() && (wrapped || isIndented(previous)) ? " " : "\n";
    }

    private static boolean isIndented(String line) {
        return line.startsWith("\t") || line.startsWith("  ");
    }

    private static boolean isTable(String line) {
        long cells = 1 + line.chars().filter(c -> c == ';').count();
        return line.chars().anyMatch(c -> c == 0x08 || c == 0x1E || c == 0x1F)
                || (cells >= CELLS && line.length() / cells <= CELL_LENGTH);
    }

    private static int headEnd(List<String> lines) {
        int last = Math.min(lines.size(), LONGEST_HEAD);
        for (int i = 0; i < last; i++) {
            if (lines.get(i).stripTrailing().endsWith("=")) {
                return i + 1;
            }
        }
        for (int i = 0; i < last; i++) {
            if (lines.get(i).isBlank()) {
                return i;
            }
        }
        return 0;
    }
}
