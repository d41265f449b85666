// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.QuotationMark;
import dev.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A heading in quotation marks between paragraphs: a few words that fill a paragraph, without the full stop or comma that
 * speech ends with. The paragraph before does not introduce it, and no dash after it names a speaker.
 */
final class QuotedHeading {

    private static final int MOST_WORDS = 12;

    private QuotedHeading() {}

    /**
     * Whether a paragraph is such a heading.
     *
     * @param before where the paragraph before it ends; 0 if there is none
     */
    static boolean is(String text, int before, Span paragraph) {
        if (paragraph.length() < 3) {
            return false;
        }
        QuotationMarkRules marks = new QuotationMarkRules(text, paragraph.start(), paragraph.end());
        @Nullable QuotationMark mark = marks.opening(paragraph.start());
        int last = paragraph.end() - 1;
        if (mark == null || !closes(marks, last, mark) || isSpoken(text.charAt(last - 1))) {
            return false;
        }
        Span words = new Span(paragraph.start() + 1, last);
        return isOne(words.in(text)) && !introduces(text, before) && !isSigned(text, paragraph.end());
    }

    private static boolean closes(QuotationMarkRules marks, int i, QuotationMark mark) {
        return QuotationMarkRules.isSingle(mark)
                ? marks.closesSingle(i, mark)
                : marks.closes(i, mark) || marks.closesLoosely(i, mark);
    }

    /** Sentences of speech, and their parts before a cue, end with punctuation. */
    private static boolean isSpoken(char last) {
        return ".,!?…;:—–-".indexOf(last) >= 0;
    }

    private static boolean isOne(String words) {
        boolean marked = words.chars().anyMatch(c -> "“”\"„«»\n\r".indexOf(c) >= 0);
        return !marked && words.strip().split("\\s+").length <= MOST_WORDS;
    }

    private static boolean introduces(String text, int before) {
        return before > 0 && ":,".indexOf(text.charAt(before - 1)) >= 0;
    }

    private static boolean isSigned(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "–—―-".indexOf(text.charAt(next)) >= 0;
    }
}
