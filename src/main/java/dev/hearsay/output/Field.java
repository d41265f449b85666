// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a JSON record.
 *
 * @param path from the record's root, such as {@code article.sha256}; empty for the root
 * @param node its value
 */
record Field(String path, JsonNode node) {

    /** The record itself. */
    static Field root(JsonNode node) throws FieldException {
        if (!node.isObject()) {
            throw new FieldException("the line is not a JSON object, which a claim is");
        }
        return new Field("", node);
    }

    /** A field of this one that must be there, though it may be null. */
    Field child(String name) throws FieldException {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        String childPath = path.isEmpty() ? name : path + "." + name;
        JsonNode child = node.get(name);
        if (child == null) {
            throw new FieldException("the field '" + childPath + "' is missing");
        }
        return new Field(childPath, child);
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean isNull() {
        return node.isNull();
    }

    String text() throws FieldException {
        if (!node.isTextual()) {
            throw wrong("a string");
        }
        return node.textValue();
    }

    Optional<String> textOrNull() throws FieldException {
        return isNull() ? Optional.empty() : Optional.of(text());
    }

    List<Field> elements() throws FieldException {
        if (!node.isArray()) {
            throw wrong("a list");
        }
        List<Field> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new Field(path + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    WrittenSpan span() throws FieldException {
        boolean pair = node.isArray() && node.size() == 2 && isOffset(node.get(0)) && isOffset(node.get(1));
        if (!pair || node.get(1).intValue() < node.get(0).intValue()) {
            throw wrong("two offsets [start, end], of which the second is not the smaller one");
        }
        return new WrittenSpan(node.get(0).intValue(), node.get(1).intValue());
    }

    List<WrittenSpan> spans() throws FieldException {
        List<WrittenSpan> spans = new ArrayList<>();
        for (Field element : elements()) {
            spans.add(element.span());
        }
        return spans;
    }

    private static boolean isOffset(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
    }

    private FieldException wrong(String wanted) {
        return new FieldException(
                "the field '" + path + "' must be " + wanted + ", but is " + Excerpt.of(node.toString()));
    }
}
