// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.repair.Mojibake;
import dev.hearsay.intake.repair.PrintedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The words of a value, in whatever shape a feed puts them. */
final class JsonValue {

    /** The members that hold the name of an object such as an author or a source. */
    private static final List<String> NAMES =
            List.of("name", "value", "@value", "title", "rendered", "original", "main", "text", "label", "code", "id");

    /** The members that hold the parts of a text that is an object. */
    private static final List<String> PARTS = List.of("sections", "paragraphs", "blocks");

    /** What programs write for a value that is missing; no person has such a name. */
    private static final Set<String> MISSING = Set.of(
            "null",
            "NULL",
            "None",
            "nan",
            "NaN",
            "NaT",
            "<NA>",
            "N/A",
            "n/a",
            "#N/A",
            "\\N",
            "undefined",
            "Infinity",
            "-Infinity");

    private JsonValue() {}

    /** The words without blanks at their edges; several separated by commas; empty for none. */
    static String words(@Nullable JsonNode node) {
        return text(node, ", ").strip();
    }

    /**
     * The words unchanged.
     *
     * @param between the separator of the members of an array
     */
    static String text(@Nullable JsonNode node, String between) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return "";
        }
        if (node.isTextual()) {
            return written(node.textValue(), between);
        }
        if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            return "";
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(member -> text(member, between))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(between));
        }
        return node.isObject() ? text(name(node), between) : node.asText();
    }

    private static String written(String value, String between) {
        Optional<List<String>> printed = PrintedList.of(value);
        if (printed.isPresent()) {
            return printed.get().stream()
                    .map(JsonValue::clean)
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(between));
        }
        String words = clean(Mojibake.repair(value));
        return MISSING.contains(words.strip()) ? "" : words;
    }

    /** The value in a database's {@code {"$oid": "…"}}; otherwise the member that names the object. */
    private static @Nullable JsonNode name(JsonNode object) {
        if (object.size() == 1 && object.fieldNames().next().startsWith("$")) {
            return object.elements().next();
        }
        Stream<JsonNode> named =
                NAMES.stream().map(object::path).filter(member -> member.isValueNode() && !member.isNull());
        Stream<JsonNode> parts = PARTS.stream().map(object::path).filter(JsonNode::isArray);
        return Stream.concat(named, parts).findFirst().orElse(null);
    }

    /** Removes escaped values that are not characters: half of a surrogate pair, a NUL. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) || (c >= '\t' && c <= '\r') || c == 0x85)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
