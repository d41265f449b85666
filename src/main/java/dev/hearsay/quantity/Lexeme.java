// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in figures, a word or a mark.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param text as written
 * @param lower in lower case, without full stops in a word
 * @param joined whether nothing stands between it and the one before
 */
record Lexeme(int start, int end, String text, String lower, boolean joined) {

    // groups are repeated a few times only: Java's matcher goes a level deeper for each
    private static final Pattern FORM =
            Pattern.compile("\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d+)?(?![\\d])|\\d+(?:\\.\\d+)?|\\.\\d+|[½¼¾⅓⅔⅛]"
                    + "|(?:\\p{L}\\.){2,8}|\\p{L}+(?:['’]\\p{L}+)?|[^\\s\\p{Z}]");

    /** Those of a stretch of a text, in order. */
    static List<Lexeme> in(String text, int from, int to) {
        List<Lexeme> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text).region(from, to);
        int before = -1;
        while (matcher.find()) {
            String form = matcher.group();
            String lower = form.toLowerCase(Locale.ROOT);
            found.add(new Lexeme(
                    matcher.start(),
                    matcher.end(),
                    form,
                    Character.isLetter(form.charAt(0)) ? lower.replace(".", "") : lower,
                    matcher.start() == before));
            before = matcher.end();
        }
        return found;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isFigures() {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    /** A hyphen or dash. */
    boolean isDash() {
        return text.equals("-") || text.equals("–") || text.equals("‑") || text.equals("—");
    }
}
