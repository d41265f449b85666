// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import java.util.List;

/**
 * Spans as JSON arrays {@code [start, end]}.
 *
 * @param table of the article's text, in the unit to be written
 */
record SpanJson(OffsetTable table) {

    ArrayNode of(Span span) {
        return JsonNodeFactory.instance
                .arrayNode(2)
                .add(table.fromUtf16(span.start()))
                .add(table.fromUtf16(span.end()));
    }

    ArrayNode of(List<Span> spans) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(spans.size());
        for (Span span : spans) {
            array.add(of(span));
        }
        return array;
    }
}
