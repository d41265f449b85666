// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a cue or around it. Words are found here and not taken from the splitter, since splitters differ in how
 * they part contractions.
 *
 * @param text in lower case with a straight apostrophe
 * @param end offset after it, in UTF-16 code units
 * @param afterBreak whether a mark that parts clauses, or a blank line, stands between the word before and it
 */
record CueWord(String text, int end, boolean afterBreak) {

    /** These are words of their own ("he's", "they’ll"); "n't" stays with its verb. */
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private static final String BREAKS = ",;:.!?()[]{}—–\"“”«»";

    /** The words of spans of a text, at most {@code limit}. */
    static List<CueWord> in(String text, List<Span> spans, int limit) {
        List<CueWord> words = new ArrayList<>();
        for (Span span : spans) {
            scan(text, span, limit, words);
        }
        return List.copyOf(words);
    }

    /** Whether a mark that parts clauses, or a blank line, stands in a stretch of a text. */
    static boolean hasBreak(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> BREAKS.indexOf(c) >= 0)
                || text.substring(from, to).lines().skip(1).anyMatch(line -> line.isBlank());
    }

    private static void scan(String text, Span span, int limit, List<CueWord> words) {
        int last = span.start();
        int at = span.start();
        while (at < span.end() && words.size() < limit) {
            if (!isWord(text.charAt(at)) && !isClitic(text, at, span.end())) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < span.end() && goesOn(text, end, span.end())) {
                end++;
            }
            String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new CueWord(word, end, hasBreak(text, last, at)));
            last = end;
            at = end;
        }
    }

    private static boolean goesOn(String text, int at, int end) {
        char c = text.charAt(at);
        if (isWord(c)) {
            return true;
        }
        boolean joins = (c == '-' || isApostrophe(c)) && at + 1 < end && isWord(text.charAt(at + 1));
        return joins && !isClitic(text, at, end);
    }

    private static boolean isClitic(String text, int at, int end) {
        if (!isApostrophe(text.charAt(at))) {
            return false;
        }
        int to = at + 1;
        while (to < end && to <= at + 3 && isWord(text.charAt(to))) {
            to++;
        }
        return CLITICS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
