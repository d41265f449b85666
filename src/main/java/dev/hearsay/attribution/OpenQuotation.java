// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Quotation;
import dev.hearsay.model.QuotationMark;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A quotation whose end is not yet found; it has one piece per paragraph. */
final class OpenQuotation {

    /** No closing mark is known in advance. */
    static final int UNKNOWN = -1;

    private final QuotationMark mark;
    private final int depth;
    private int closer;
    private final List<Span> pieces = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();
    private int start;
    private int wordsStart;

    /** @param closer where it closes if that is known in advance, else {@link #UNKNOWN} */
    OpenQuotation(QuotationMark mark, int depth, int start, int wordsStart, int closer) {
        this.mark = mark;
        this.depth = depth;
        this.start = start;
        this.wordsStart = wordsStart;
        this.closer = closer;
    }

    QuotationMark mark() {
        return mark;
    }

    int closer() {
        return closer;
    }

    /** Whether the mark at {@code i} opens the current piece. */
    boolean isOpenedAt(int i) {
        return i == start && wordsStart > start;
    }

    /** Ends a piece at the end of a paragraph and begins the next piece. */
    void continueAt(int paragraphEnd, int nextStart, int nextWordsStart, int nextCloser) {
        closer = nextCloser;
        addPiece(paragraphEnd, paragraphEnd);
        start = nextStart;
        wordsStart = nextWordsStart;
    }

    Quotation close(int wordsEnd, int end, boolean closed) {
        addPiece(wordsEnd, end);
        return new Quotation(pieces, words, mark, depth, closed);
    }

    private void addPiece(int wordsEnd, int end) {
        pieces.add(new Span(start, end));
        words.add(new Span(wordsStart, Math.max(wordsStart, wordsEnd)));
    }
}
