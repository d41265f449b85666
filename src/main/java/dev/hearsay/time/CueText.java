// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Span;
import java.util.List;

/**
 * The characters round the cue of one attribution, with reported and quoted words blanked out.
 *
 * @param words the sentence of the cue, or a window of it where it is very long; the length of {@code span}
 * @param span their position in the article
 * @param cue from the first word of the cue to the last
 * @param source from the first word of the source in the span to the last; empty at the cue where there is none
 * @param content what is reported
 */
record CueText(String words, Span span, Span cue, Span source, List<Span> content) {

    /** Replaces characters that are reported or quoted. */
    static final char TOLD = '\uFFFC';

    /** Replaces the cue of another attribution. */
    static final char OTHER_CUE = '\u0001';

    /** Whether content comes between an offset and the cue, so that a time before it belongs to the content. */
    boolean isToldFrom(int offset) {
        return content.stream().anyMatch(span -> offset <= span.start() && span.start() < start());
    }

    /** The start of the attributing words: the source or the cue. */
    int start() {
        return Math.min(cue.start(), source.start());
    }

    boolean isFree(Span phrase) {
        return span.contains(phrase)
                && words.charAt(phrase.start() - span.start()) != TOLD
                && words.charAt(phrase.start() - span.start()) != OTHER_CUE;
    }

    /** The words from one offset in the article to another; none if they are the wrong way round. */
    String between(int from, int to) {
        int start = Math.max(from, span.start());
        int end = Math.min(to, span.end());
        return start < end ? words.substring(start - span.start(), end - span.start()) : "";
    }

    /** Whether it is yet to be said, so that no day in the past is its own. */
    boolean isAnnouncement() {
        return ClauseWords.announce(between(span.start(), cue.start()), between(cue.start(), cue.end()));
    }
}
