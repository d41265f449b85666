// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.BitSet;
import java.util.List;

/** Where an article itself speaks and not a source, by paragraph. Offsets count UTF-16 code units. */
final class Narration {

    private final List<Span> paragraphs;
    private final SpanIndex places;
    private final BitSet reported = new BitSet();

    /** @param document with quotations and attributions */
    Narration(Document document) {
        paragraphs = Paragraphs.of(document.article().text());
        places = new SpanIndex(paragraphs);
        for (Quotation quotation : document.quotations()) {
            report(quotation.pieces());
        }
        for (Attribution attribution : document.attributions()) {
            report(attribution.content());
        }
    }

    private void report(List<Span> spans) {
        spans.forEach(span -> reported.set(span.start(), span.end()));
    }

    /** Whether the words at an offset are the article's own: neither quoted nor the content of an attribution. */
    boolean holds(int offset) {
        return !reported.get(offset);
    }

    /** The number of the paragraph of an offset, from 0. */
    int paragraph(int offset) {
        return places.lastFrom(offset);
    }

    /** The paragraphs in order. */
    List<Span> paragraphs() {
        return paragraphs;
    }
}
