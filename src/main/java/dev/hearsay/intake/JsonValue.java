// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The words of a value, in whatever shape a feed puts them. */
final class JsonValue {

    /** Where an object such as an author or a source has its name. */
    private static final List<String> NAMES =
            List.of("name", "value", "@value", "title", "text", "label", "code", "id");

    private JsonValue() {}

    /** The words without blanks at their edges; several with a comma between; empty for none. */
    static String words(@Nullable JsonNode node) {
        return text(node, ", ").strip();
    }

    /**
     * The words as they stand.
     *
     * @param between what parts the members of an array
     */
    static String text(@Nullable JsonNode node, String between) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return "";
        }
        if (node.isTextual()) {
            return clean(node.textValue());
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(member -> text(member, between))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(between));
        }
        return node.isObject() ? text(name(node), between) : node.asText();
    }

    /** A database writes {@code {"$oid": "…"}} for a value; otherwise the member that names the object. */
    private static @Nullable JsonNode name(JsonNode object) {
        if (object.size() == 1 && object.fieldNames().next().startsWith("$")) {
            return object.elements().next();
        }
        return NAMES.stream()
                .map(object::get)
                .filter(member -> member != null && member.isValueNode() && !member.isNull())
                .findFirst()
                .orElse(null);
    }

    /** An escape may name what is no character: half of a pair, a NUL. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) || (c >= '\t' && c <= '\r') || c == 0x85)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
