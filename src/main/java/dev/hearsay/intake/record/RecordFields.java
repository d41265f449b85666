// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.RecordField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is wanted in a record: in the field that the user named for it, otherwise by the well-known names of
 * fields.
 */
final class RecordFields {

    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 60;

    /** Objects that hold the record itself, with what a database or an API adds around it. */
    private static final List<String> WRAPPERS =
            List.of("_source", "fields", "attributes", "article", "document", "item", "data", "record");

    private final JsonNode record;
    private final FieldMap map;
    private final Map<String, JsonNode> byName = new HashMap<>();

    RecordFields(JsonNode record, FieldMap map) {
        this.record = record;
        this.map = map;
        add("", record);
        WRAPPERS.forEach(wrapper -> add("", record.path(wrapper)));
        record.properties().forEach(field -> add(RecordField.plain(field.getKey()), field.getValue()));
    }

    private void add(String before, JsonNode object) {
        object.properties()
                .forEach(field -> byName.putIfAbsent(before + RecordField.plain(field.getKey()), field.getValue()));
    }

    /** The value; a missing node if there is none. */
    JsonNode find(RecordField wanted) {
        Optional<String> named = map.field(wanted);
        if (named.isPresent()) {
            return at(record, named.get());
        }
        return wanted.names().stream()
                .map(byName::get)
                .filter(value -> value != null && isGiven(wanted, JsonValue.text(value, "")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean isGiven(RecordField wanted, String words) {
        return !words.isBlank() && wanted.fits(words);
    }

    /** The field that is known to hold it, even if empty. */
    Optional<String> nameOf(RecordField wanted) {
        return record.properties().stream()
                .map(Map.Entry::getKey)
                .filter(wanted::isKnownAs)
                .findFirst();
    }

    /** Whether the user's field for it is in this record at all. */
    boolean has(RecordField wanted) {
        return map.field(wanted).map(path -> !at(record, path).isMissingNode()).orElse(false);
    }

    private static JsonNode at(JsonNode node, String path) {
        if (node.has(path)) {
            return node.get(path);
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            return node.isArray() && path.matches("\\d{1,6}") ? node.path(Integer.parseInt(path)) : node.path(path);
        }
        JsonNode inner = at(node, path.substring(0, dot));
        return inner.isMissingNode() ? inner : at(inner, path.substring(dot + 1));
    }

    /** The names of the fields, for people; those inside objects are written with a dot. */
    String names() {
        List<String> names = new ArrayList<>();
        record.properties().forEach(field -> {
            if (field.getValue().isObject() && !field.getValue().isEmpty()) {
                field.getValue()
                        .fieldNames()
                        .forEachRemaining(inner -> names.add(shortened(field.getKey() + "." + inner)));
            } else {
                names.add(shortened(field.getKey()));
            }
        });
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
