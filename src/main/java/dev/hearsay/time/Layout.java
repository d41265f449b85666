// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.BitSet;
import java.util.List;

/**
 * An article's paragraphs and sentences, and which of its characters are quoted or reported.
 *
 * @param document the article with its layers
 * @param paragraphs in order
 * @param paragraphIndex their positions
 * @param sentenceIndex the positions of its sentences
 * @param quoted the characters between quotation marks
 * @param told the characters that are quoted or are the content of an attribution
 */
record Layout(
        Document document,
        List<Span> paragraphs,
        SpanIndex paragraphIndex,
        SpanIndex sentenceIndex,
        BitSet quoted,
        BitSet told) {

    static Layout of(Document document) {
        String text = document.article().text();
        List<Span> paragraphs = Paragraphs.of(text);
        BitSet quoted = new BitSet();
        for (Quotation quotation : document.quotations()) {
            quotation.pieces().forEach(piece -> quoted.set(piece.start(), piece.end()));
        }
        BitSet told = (BitSet) quoted.clone();
        for (Attribution attribution : document.attributions()) {
            attribution.content().forEach(content -> told.set(content.start(), content.end()));
        }
        SpanIndex sentences =
                new SpanIndex(document.sentences().stream().map(Sentence::span).toList());
        return new Layout(document, paragraphs, new SpanIndex(paragraphs), sentences, quoted, told);
    }

    String text() {
        return document.article().text();
    }

    /** Whether the words at {@code offset} are the article's own, not those of a source. */
    boolean narrates(int offset) {
        return !told.get(offset);
    }

    /** The number of the paragraph of an offset, from 0. */
    int paragraph(int offset) {
        return paragraphIndex.lastFrom(offset);
    }

    /** The number of the sentence of an offset, from 0. */
    int sentence(int offset) {
        return sentenceIndex.lastFrom(offset);
    }

    /** The article's own words in {@code span}, without reported content. */
    String narration(Span span) {
        StringBuilder words = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            words.append(narrates(i) ? text().charAt(i) : ' ');
        }
        return words.toString();
    }
}
