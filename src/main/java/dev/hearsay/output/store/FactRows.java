// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.FactJson;
import dev.hearsay.output.RecordField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names and quantities of a content as database rows, from the JSON of the record and back. */
final class FactRows {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Of the arrays that a query gives: ordinal, start, end and text, then what is the table's own. */
    private static final int TEXT = 3;

    private static final int OWN = 4;
    private static final List<String> OF_ENTITY = List.of("type", "name", "entity");
    private static final List<String> OF_QUANTITY = List.of("kind", "value", "value_to", "unit", "modifier", "date");

    private FactRows() {}

    /** The columns of a table in the order in which {@link #read} takes them. */
    static List<String> columns(RecordField field) {
        Table table = field == RecordField.CONTENT_ENTITIES ? Table.CONTENT_ENTITIES : Table.CONTENT_QUANTITIES;
        return table.columns().stream().skip(1).map(Column::name).toList();
    }

    static List<@Nullable Object[]> entities(long claimKey, JsonNode entities) {
        return rows(claimKey, entities, OF_ENTITY);
    }

    static List<@Nullable Object[]> quantities(long claimKey, JsonNode quantities) {
        return rows(claimKey, quantities, OF_QUANTITY);
    }

    private static List<@Nullable Object[]> rows(long claimKey, JsonNode facts, List<String> own) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (JsonNode fact : facts) {
            JsonNode span = fact.path("spans").path(0);
            @Nullable Object[] row = new @Nullable Object[1 + OWN + own.size()];
            row[0] = claimKey;
            row[1] = rows.size();
            row[2] = span.path(0).asInt();
            row[3] = span.path(1).asInt();
            row[1 + TEXT] = StoredText.of(fact.path("text").asText());
            for (int i = 0; i < own.size(); i++) {
                row[1 + OWN + i] = value(fact.path(own.get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        return value.isTextual() ? StoredText.of(value.textValue()) : null;
    }

    /** The objects of the record, from arrays of the values of {@link #columns} in any order. */
    static ArrayNode read(RecordField field, JsonNode rows) {
        List<JsonNode> sorted = new ArrayList<>();
        rows.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(row -> row.path(0).asInt()));
        List<String> own = field == RecordField.CONTENT_ENTITIES ? OF_ENTITY : OF_QUANTITY;
        ArrayNode facts = NODES.arrayNode();
        for (JsonNode row : sorted) {
            ObjectNode fact = facts.addObject();
            fact.set("text", row.path(TEXT));
            fact.putArray("spans")
                    .addArray()
                    .add(row.path(1).asInt())
                    .add(row.path(2).asInt());
            for (int i = 0; i < own.size(); i++) {
                JsonNode value = row.path(OWN + i);
                fact.set(
                        own.get(i),
                        value.isNumber()
                                ? FactJson.number(value.decimalValue())
                                : value.isTextual() ? value : NullNode.instance);
            }
        }
        return facts;
    }
}
