// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places in one article's text as the Web Annotation Data Model has them: a {@code SpecificResource} (section 4) with a
 * {@code TextPositionSelector} (4.2.5), which counts code points, and a {@code TextQuoteSelector} (4.2.4) with up to
 * {@value #CONTEXT} code points before and after. Both select the same words.
 */
final class TextSelectors {

    /** How many code points of context a quote has on each side. */
    static final int CONTEXT = 32;

    private final String source;
    private final String text;
    private final OffsetTable codePoints;

    TextSelectors(Article article) {
        this.source = Iris.of(article);
        this.text = article.text();
        this.codePoints = OffsetTable.of(text, OffsetUnit.CODEPOINT);
    }

    /** One place for each span. */
    ArrayNode of(List<Span> spans) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode(spans.size());
        spans.forEach(span -> places.add(of(span)));
        return places;
    }

    /** The places of a passage; none where there is none. */
    ArrayNode of(@Nullable Passage passage) {
        return of(passage == null ? List.<Span>of() : passage.spans());
    }

    private ObjectNode of(Span span) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        place.put("type", "SpecificResource");
        place.put("source", source);
        place.putArray("selector").add(position(span)).add(quote(span));
        return place;
    }

    private ObjectNode position(Span span) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextPositionSelector")
                .put("start", codePoints.fromUtf16(span.start()))
                .put("end", codePoints.fromUtf16(span.end()));
    }

    private ObjectNode quote(Span span) {
        int from = Math.max(0, codePoints.fromUtf16(span.start()) - CONTEXT);
        int to = Math.min(codePoints.fromUtf16(text.length()), codePoints.fromUtf16(span.end()) + CONTEXT);
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextQuoteSelector")
                .put("exact", span.in(text))
                .put("prefix", text.substring(codePoints.toUtf16(from), span.start()))
                .put("suffix", text.substring(span.end(), codePoints.toUtf16(to)));
    }
}
