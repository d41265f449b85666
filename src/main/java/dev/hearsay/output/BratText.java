// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article's text as brat reads it, and places in it. Brat takes a carriage return with its line feed for one
 * character, which would shift every offset after it, and lets no annotation run over a line's end. So a carriage
 * return is written as a space, or alone as a line feed, and a span is cut at each line's end, as brat does it itself.
 */
final class BratText {

    private final String text;
    private final OffsetTable codePoints;

    BratText(Article article) {
        this.text = UnpairedSurrogates.replaced(article.text())
                .replace("\r\n", " \n")
                .replace('\r', '\n');
        this.codePoints = OffsetTable.of(text, OffsetUnit.CODEPOINT);
    }

    /** The text to write: as long as the article's, in UTF-16 code units and in code points. */
    String text() {
        return text;
    }

    /**
     * A passage as brat writes it, {@code 3 9;12 15<tab>the words}, with offsets in code points.
     *
     * @throws IndexOutOfBoundsException if it reaches past the text
     */
    String extent(Passage passage) {
        List<Span> pieces = new ArrayList<>();
        passage.spans().forEach(span -> addLines(pieces, span));
        if (pieces.isEmpty()) {
            // nothing but white space over several lines: its place at least
            int start = passage.spans().get(0).start();
            pieces.add(new Span(start, start));
        }
        String offsets = pieces.stream()
                .map(piece -> codePoints.fromUtf16(piece.start()) + " " + codePoints.fromUtf16(piece.end()))
                .collect(Collectors.joining(";"));
        return offsets + "\t" + pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" "));
    }

    /** A span as it is, or where it runs over lines its part of each, without the white space around it. */
    private void addLines(List<Span> pieces, Span span) {
        int start = span.start();
        int lineEnd = text.indexOf('\n', start);
        if (lineEnd < 0 || lineEnd >= span.end()) {
            pieces.add(span);
            return;
        }
        while (start < span.end()) {
            int end = lineEnd < 0 ? span.end() : Math.min(lineEnd, span.end());
            Span piece = new Span(start, end).strip(text);
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end + 1;
            lineEnd = text.indexOf('\n', start);
        }
    }
}
