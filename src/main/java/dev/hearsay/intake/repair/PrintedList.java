// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of texts in a cell, as a program printed it: {@code ['one', "two"]} in Python, the same in JSON, with blanks
 * for commas in NumPy, {@code ("one", "two")} as a tuple, {@code {"one","two"}} in PostgreSQL, {@code c("one", "two")}
 * in R.
 */
public final class PrintedList {

    private static final Map<Character, Character> ESCAPES =
            Map.of('n', '\n', 't', '\t', 'r', '\r', 'b', '\b', 'f', '\f');

    private final String text;
    private int at;

    private PrintedList(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The members of the list; empty if the text is anything else. */
    public static Optional<List<String>> of(String text) {
        String list = text.strip();
        int open = list.startsWith("c(") ? 1 : 0;
        if (list.length() < open + 4 || "[({".indexOf(list.charAt(open)) < 0) {
            return Optional.empty();
        }
        char close = "])}".charAt("[({".indexOf(list.charAt(open)));
        return list.charAt(list.length() - 1) == close
                ? new PrintedList(list, open + 1).members(list.length() - 1)
                : Optional.empty();
    }

    private Optional<List<String>> members(int end) {
        List<String> members = new ArrayList<>();
        skipBlanks();
        while (at < end) {
            if (text.startsWith("None", at) || text.startsWith("null", at)) {
                at += 4;
            } else {
                Optional<String> member = member(end);
                if (member.isEmpty()) {
                    return Optional.empty();
                }
                members.add(member.get());
            }
            skipBlanks();
            if (at < end && text.charAt(at) == ',') {
                at++;
                skipBlanks();
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** A quoted string, with a letter before the quotes in older Python. */
    private Optional<String> member(int end) {
        if (text.charAt(at) == 'u' || text.charAt(at) == 'b') {
            at++;
        }
        char quote = text.charAt(at);
        if (quote != '\'' && quote != '"') {
            return Optional.empty();
        }
        at++;
        StringBuilder member = new StringBuilder();
        while (at < end && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\') {
                at += 1 + escape(member);
            } else {
                member.append(text.charAt(at++));
            }
        }
        at++;
        return at > end ? Optional.empty() : Optional.of(member.toString());
    }

    /** Appends the character that is escaped here, and returns how many characters follow the backslash. */
    private int escape(StringBuilder member) {
        char kind = text.charAt(at + 1);
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
            Optional<String> character = WrittenEscapes.character(text, at + 2, digits);
            character.ifPresent(member::append);
            if (character.isPresent()) {
                return 1 + digits;
            }
        }
        member.append(ESCAPES.getOrDefault(kind, kind));
        return 1;
    }
}
