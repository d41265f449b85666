// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The table of the record's fields, and the documents that describe them. */
class RecordFieldTest {

    private static JsonNode document(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of("docs", name)));
    }

    @Test
    void theSchemaDescribesTheFieldsOfTheTableAndNoOthers() throws IOException {
        JsonNode schema = document("claim.schema.json");
        List<String> described = new ArrayList<>();
        describe(schema, schema, "", described);
        assertThat(described)
                .containsExactlyElementsOf(RecordField.ALL.stream()
                        .map(field -> written(field.path()) + " " + type(field.kind()))
                        .toList());
    }

    private static String written(RecordPath path) {
        return Stream.concat(path.parents().stream(), Stream.of(path.last()))
                .map(step -> step.name() + (step.nullable() ? "?" : ""))
                .collect(Collectors.joining("."));
    }

    private static String type(RecordKind kind) {
        return switch (kind) {
            case TEXT, WORDS -> "text";
            case DAY -> "date";
            case FLAG -> "boolean";
            case NUMBER -> "integer";
            case FRACTION -> "number";
            case SPANS, FACTS -> "array";
        };
    }

    /** Adds the fields below an object of the schema, written as the table writes them. */
    private static void describe(JsonNode schema, JsonNode object, String prefix, List<String> fields) {
        // of the same form as the field speaker
        boolean root = prefix.isEmpty();
        List<String> names = new ArrayList<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> root && name.equals("speakers"));
        assertThat(object.get("required"))
                .extracting(JsonNode::asText)
                .as("every field is always there")
                .containsExactlyInAnyOrderElementsOf(names);
        for (String name : names) {
            JsonNode property = object.get("properties").get(name);
            JsonNode there = resolved(schema, property);
            String path = prefix + name + (isNullable(property) ? "?" : "");
            if (there.has("properties")) {
                describe(schema, there, path + ".", fields);
            } else {
                fields.add(path + " " + type(there));
            }
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode property) {
        JsonNode known = property.has("oneOf") ? property.get("oneOf").get(1) : property;
        return known.has("$ref") ? schema.at(known.get("$ref").asText().substring(1)) : known;
    }

    private static boolean isNullable(JsonNode property) {
        boolean ofTypes = has(property.path("type"), "null");
        boolean ofWords =
                StreamSupport.stream(property.path("enum").spliterator(), false).anyMatch(JsonNode::isNull);
        return ofTypes || ofWords || property.at("/oneOf/0/type").asText().equals("null");
    }

    private static String type(JsonNode property) {
        if (property.path("format").asText().equals("date")) {
            return "date";
        }
        JsonNode type = property.path("type");
        return property.has("enum") || property.has("const") || type.asText().equals("string") || has(type, "string")
                ? "text"
                : has(type, "number") ? "number" : has(type, "integer") ? "integer" : type.asText();
    }

    private static boolean has(JsonNode list, String word) {
        return StreamSupport.stream(list.spliterator(), false)
                .anyMatch(entry -> entry.asText().equals(word));
    }

    @Test
    void theSchemaOfAnnotationsDescribesEveryTerm() throws IOException {
        String schema = document("annotations.schema.json").toString();
        assertThat(ClaimTerms.fields(field -> field != RecordField.CONTENT_TEXT))
                .allSatisfy(field -> assertThat(schema).contains("\"hearsay:" + field.term() + "\":"));
    }

    @Test
    void wordsHaveTheirSpansBesideThem() {
        assertThat(RecordField.ALL)
                .filteredOn(field -> field.kind() == RecordKind.WORDS)
                .hasSizeGreaterThan(5)
                .allSatisfy(field -> assertThat(field.places().wordsBeside()).contains(field));
    }
}
