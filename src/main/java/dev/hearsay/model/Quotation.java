// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.List;

/**
 * A stretch between quotation marks. One that runs over paragraphs, with an opening mark at the head of
 * each and a closing mark at the end of the last, is one quotation with a piece a paragraph.
 *
 * @param pieces with their marks, in order, at least one
 * @param words the same pieces without the marks; may be empty spans
 * @param mark what it is set in
 * @param depth 0 for an outer quotation, 1 for one inside it, and so on
 * @param closed false where the closing mark is missing and the quotation was ended with its paragraph
 */
public record Quotation(List<Span> pieces, List<Span> words, QuotationMark mark, int depth, boolean closed) {

    public Quotation {
        pieces = List.copyOf(pieces);
        words = List.copyOf(words);
    }

    /** From the first mark to the last. */
    public Span span() {
        return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }

    /** Whether a span stands between the marks, in one of the pieces. */
    public boolean holds(Span span) {
        return words.stream().anyMatch(piece -> piece.contains(span));
    }
}
