// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the JSON of claim records along the table of their fields, wherever the values come from. */
public final class RecordTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordTree() {}

    /**
     * Where the values of a record are: in a claim, or in the row of a table or a database.
     *
     * @param <E> thrown where they can't be read
     */
    @FunctionalInterface
    public interface Values<E extends Exception> {
        /** The value of a field; null where there is none. */
        @Nullable JsonNode of(RecordField field) throws E;
    }

    /**
     * A record.
     *
     * @param values of all fields but those of speakers
     * @param speakers in order, each as {@link #speaker} makes them
     */
    public static <E extends Exception> ObjectNode record(Values<E> values, List<? extends JsonNode> speakers)
            throws E {
        ObjectNode record = NODES.objectNode();
        for (RecordField field : RecordField.ALL) {
            if (!field.isOfSpeaker()) {
                put(record, field.path(), values.of(field));
            } else if (!record.has("speaker")) {
                putSpeakers(record, speakers);
            }
        }
        return record;
    }

    private static void putSpeakers(ObjectNode record, List<? extends JsonNode> speakers) {
        record.set("speaker", speakers.isEmpty() ? null : speakers.get(0));
        if (speakers.size() > 1) {
            ArrayNode all = record.putArray("speakers");
            speakers.forEach(all::add);
        }
    }

    /** One speaker of a record. */
    public static <E extends Exception> ObjectNode speaker(Values<E> values) throws E {
        ObjectNode speaker = NODES.objectNode();
        for (RecordField field : RecordField.ALL) {
            if (field.isOfSpeaker()) {
                put(speaker, field.pathInSpeaker(), values.of(field));
            }
        }
        return speaker;
    }

    private static void put(ObjectNode root, RecordPath path, @Nullable JsonNode value) {
        ObjectNode parent = root;
        for (RecordPath.Step step : path.parents()) {
            if (!parent.has(step.name())) {
                // the first field of an object shows whether the object is there
                parent.set(step.name(), value == null && step.nullable() ? NullNode.instance : NODES.objectNode());
            }
            if (!(parent.get(step.name()) instanceof ObjectNode object)) {
                return;
            }
            parent = object;
        }
        parent.set(path.last().name(), value);
    }
}
