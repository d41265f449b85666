// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes of a programming language that a program wrote instead of the characters: a backslash and "n" for a line break. */
public final class WrittenEscapes {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\x([0-9A-Fa-f]{2})");

    /** Two in a row, or one between sentences: a folder ("C:\news") is not one. */
    private static final Pattern BREAK = Pattern.compile(
            "(?:\\\\r)?\\\\n\\s*(?:\\\\r)?\\\\n|[.?!:”’\"')\\]]\\s*(?:\\\\r)?\\\\n(?=\\s*(?:[\\p{Lu}\\p{Nd}“‘\"'(\\[—–-]|$))");

    private static final Pattern ANY_BREAK = Pattern.compile("(?:\\\\r)?\\\\n|\\\\r(?![a-z])");

    private static final Pattern QUOTE = Pattern.compile("\\\\([\"'])");

    private WrittenEscapes() {}

    /** The text with escapes replaced by their characters; unchanged if nothing is certainly an escape. */
    public static String undo(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String broken = BREAK.matcher(text).find()
                ? ANY_BREAK.matcher(text).replaceAll("\n").replace("\\t", "\t")
                : text;
        String quoted = QUOTE.matcher(broken).replaceAll("$1");
        return CODE.matcher(quoted).replaceAll(found -> Matcher.quoteReplacement(decoded(found)));
    }

    private static String decoded(MatchResult found) {
        String digits = found.group(1) == null ? found.group(2) : found.group(1);
        return Character.toString((char) Integer.parseInt(digits, 16));
    }

    /** The character whose number is written in hexadecimal digits; empty if there are other characters. */
    static Optional<String> character(String text, int from, int digits) {
        if (from + digits > text.length()) {
            return Optional.empty();
        }
        String number = text.substring(from, from + digits);
        if (!number.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return Optional.empty();
        }
        long point = Long.parseLong(number, 16);
        return point <= Character.MAX_CODE_POINT ? Optional.of(Character.toString((int) point)) : Optional.empty();
    }
}
