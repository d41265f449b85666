// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Joins sentences that a splitter wrongly split after an abbreviation, inside "Maj. Gen. A. B. Corliss", "6 a.m. Tuesday", "No.
 * 4", and before a word in small letters after a bracket, a quotation or a mark in a name: "Sen. Ada Quill (I-Vt.) said",
 * "“Why?” he asked", "Yahoo! said".
 */
public final class SentenceJoins {

    /** Brackets and quotation marks that close, and marks that names and quotations end in. A full stop isn't among them. */
    private static final String CAN_END_INSIDE = ")]”’»\"'!?";

    private final Abbreviations abbreviations = new Abbreviations();

    /**
     * The sentences of one paragraph, or of a part of one, joined.
     *
     * @param text that their offsets refer to
     * @param cut sentences in order, as a splitter gives them
     */
    public List<Sentence> join(String text, List<Sentence> cut) {
        List<Sentence> joined = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= cut.size(); next++) {
            Span before = new Span(
                    cut.get(first).span().start(), cut.get(next - 1).span().end());
            if (next == cut.size() || !continues(text, before, cut.get(next).span())) {
                joined.add(joined(before, cut.subList(first, next)));
                first = next;
            }
        }
        return joined;
    }

    private boolean continues(String text, Span before, Span after) {
        return continuesInSmallLetters(text.charAt(before.end() - 1), firstWord(text, after))
                || continuesAfterAbbreviation(text, before, after);
    }

    private static boolean continuesInSmallLetters(char last, String next) {
        boolean small = Character.isLowerCase(next.codePointAt(0)) && next.equals(next.toLowerCase(Locale.ROOT));
        return small && CAN_END_INSIDE.indexOf(last) >= 0;
    }

    private boolean continuesAfterAbbreviation(String text, Span before, Span after) {
        int start = startOfWord(text, before.start(), before.end());
        String word = text.substring(start, before.end());
        int end = new Span(before.start(), start).strip(text).end();
        String wordBefore = text.substring(startOfWord(text, before.start(), end), end);
        return word.endsWith(".") && abbreviations.joins(wordBefore, withoutOpening(word), firstWord(text, after));
    }

    private static int startOfWord(String text, int from, int end) {
        int start = end;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String firstWord(String text, Span span) {
        int end = span.start();
        while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(span.start(), end);
    }

    private static String withoutOpening(String word) {
        int start = 0;
        while (start < word.length() - 1 && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        return word.substring(start);
    }

    private static Sentence joined(Span span, List<Sentence> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : new Sentence(
                        span,
                        parts.stream().flatMap(part -> part.tokens().stream()).toList());
    }
}
