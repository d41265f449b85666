// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON as it may stand in a {@code script} element: no text in it can end the element or begin a comment there, and it has a
 * form in UTF-8. A parser of JSON reads the same values.
 */
final class EmbeddedJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EmbeddedJson() {}

    static String of(JsonNode tree) {
        try {
            return escaped(MAPPER.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain JSON values can't be written", e);
        }
    }

    /** Escapes what JSON has only within strings, so an escape means the same everywhere. */
    private static String escaped(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || isUnpaired(json, i)) {
                safe.append(String.format("\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
