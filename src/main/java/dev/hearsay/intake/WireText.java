// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a wire story, parted into head and copy.
 *
 * @param head lines above the copy, in order
 * @param copy as plain text, its paragraphs told by indents and empty lines
 */
record WireText(List<String> head, String copy) {

    private static final int LONGEST_HEAD = 12;

    /** Cells are divided by control characters or by several semicolons. */
    private static final Pattern TABLE = Pattern.compile("[^\\x08\\x1E\\x1F]*[\\x08\\x1E\\x1F].*|[^;]*(?:;[^;]*){3,}");

    private static final Pattern LIST_MARK = Pattern.compile("(?:[-*•—]|\\d{1,2}[.)])\\h.*");

    /** By ANPA 1312: a caret begins a line of the head, a less-than or an equals sign ends it. */
    static WireText ofAnpa(String text) {
        List<String> head = new ArrayList<>();
        StringBuilder copy = new StringBuilder();
        for (String line : joined(text.split("\r\n|\n|\r", -1))) {
            boolean caret = line.startsWith("^");
            String content = caret ? line.substring(1) : line;
            if (caret && copy.toString().isBlank() && content.stripTrailing().matches(".*[<=]")) {
                head.addAll(List.of(content.split("<\\s*\\^", -1)));
            } else if (!TABLE.matcher(line).matches()) {
                boolean apart = caret
                        || content.isBlank()
                        || LIST_MARK.matcher(content.strip()).matches();
                copy.append(apart ? "\n\n" : "\n").append(content.replaceFirst("[<=]\\s*$", ""));
                copy.append(caret ? "\n" : "");
            }
        }
        return new WireText(head, AnpaCharacters.plain(copy.toString()));
    }

    /** A line with a caret goes on in the next where that neither is indented nor has one. */
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

    /** By IPTC 7901: the head ends with an equals sign, or where none does with the first empty line. */
    static WireText ofIptc(String text) {
        List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
        int end = headEnd(lines);
        StringBuilder copy = new StringBuilder();
        for (String line : lines.subList(end, lines.size())) {
            boolean apart = line.isBlank() || LIST_MARK.matcher(line.strip()).matches();
            copy.append(apart ? "\n\n" : "\n").append(TABLE.matcher(line).matches() ? "" : line);
        }
        return new WireText(lines.subList(0, end), copy.toString());
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
