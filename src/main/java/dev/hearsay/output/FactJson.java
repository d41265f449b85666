// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.ContentEntity;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Quantity;
import dev.hearsay.pipeline.OffsetTable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names and quantities of a content as JSON. */
public final class FactJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactJson() {}

    /**
     * An array with an object each.
     *
     * @param field whose kind is {@link RecordKind#FACTS}
     * @param offsets of the article's text
     */
    public static ArrayNode of(RecordField field, RecordSubject subject, OffsetTable offsets) {
        return of(field, subject, new SpanJson(offsets));
    }

    static ArrayNode of(RecordField field, RecordSubject subject, SpanJson spans) {
        ArrayNode array = NODES.arrayNode();
        if (field.value(subject) instanceof List<?> facts) {
            facts.forEach(fact -> array.add(
                    fact instanceof Quantity quantity
                            ? quantity(quantity, spans)
                            : entity((ContentEntity) fact, spans)));
        }
        return array;
    }

    private static ObjectNode entity(ContentEntity entity, SpanJson spans) {
        return passage(entity.passage(), spans)
                .put("type", Words.of(entity.type()))
                .put("name", entity.name())
                .put("entity", entity.entity());
    }

    private static ObjectNode quantity(Quantity quantity, SpanJson spans) {
        ObjectNode json = passage(quantity.passage(), spans);
        json.put("kind", Words.of(quantity.kind()));
        json.set("value", number(quantity.value()));
        json.set("value_to", number(quantity.valueTo()));
        json.put("unit", quantity.unit());
        json.put("modifier", quantity.modifier() == null ? null : Words.of(quantity.modifier()));
        return json.put("date", quantity.date());
    }

    private static ObjectNode passage(Passage passage, SpanJson spans) {
        ObjectNode json = NODES.objectNode().put("text", passage.text());
        json.set("spans", spans.of(passage.spans()));
        return json;
    }

    /** A number without an exponent, and without zeros at its end. */
    public static JsonNode number(@Nullable BigDecimal value) {
        if (value == null) {
            return NullNode.instance;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return NODES.numberNode(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
