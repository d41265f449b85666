// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The spans of a claim, from arrays of part, item, ordinal, start and end in any order. */
final class StoredSpans {

    private static final int START = 3;
    private static final int END = 4;

    private final List<JsonNode> spans = new ArrayList<>();

    StoredSpans(JsonNode rows) {
        rows.forEach(spans::add);
        spans.sort(Comparator.comparingInt(span -> span.path(2).asInt()));
    }

    /** Those of a part, in order, as the claim record has them. */
    ArrayNode of(String part, int item) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        for (JsonNode span : spans) {
            if (span.path(0).asText().equals(part) && span.path(1).asInt() == item) {
                found.addArray()
                        .add(span.path(START).asInt())
                        .add(span.path(END).asInt());
            }
        }
        return found;
    }
}
