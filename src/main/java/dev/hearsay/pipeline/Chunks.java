// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides an overlong paragraph into parts for splitters whose running time is quadratic. No paragraph of news is that long: it
 * is a whole book on one line, or noise.
 */
public final class Chunks {

    /** In UTF-16 code units; the longest paragraphs of real copy have about 3,000. */
    static final int LONGEST = 10_000;

    /** A run of so many characters without white space is not a word, and is divided anywhere. */
    static final int LONGEST_WORD = 300;

    private Chunks() {}

    /** The paragraphs of {@code text}, overlong ones in parts. */
    public static List<Span> ofParagraphs(String text) {
        return Paragraphs.of(text).stream()
                .flatMap(paragraph -> of(text, paragraph).stream())
                .toList();
    }

    /** The parts of {@code paragraph} in order: divided after the end of a sentence if there is one, else after a word. */
    static List<Span> of(String text, Span paragraph) {
        List<Span> chunks = new ArrayList<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = end(text, start, paragraph.end());
            Span chunk = new Span(start, end).strip(text);
            if (!chunk.isEmpty()) {
                chunks.add(chunk);
            }
            start = end;
        }
        return chunks;
    }

    private static int end(String text, int start, int paragraphEnd) {
        int limit = Math.min(paragraphEnd, start + LONGEST);
        int wordStart = start;
        int lastWord = -1;
        int lastSentence = -1;
        for (int i = start; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                lastWord = i;
                lastSentence = i > start && ".!?".indexOf(text.charAt(i - 1)) >= 0 ? i : lastSentence;
                wordStart = i + 1;
            } else if (i - wordStart >= LONGEST_WORD) {
                return wordStart > start ? wordStart : wholeCharacter(text, i);
            }
        }
        if (limit == paragraphEnd) {
            return paragraphEnd;
        }
        return lastSentence > start ? lastSentence : lastWord > start ? lastWord : wholeCharacter(text, limit);
    }

    private static int wholeCharacter(String text, int cut) {
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
