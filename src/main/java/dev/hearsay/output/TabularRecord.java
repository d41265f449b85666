// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of claims as the claim record that it was made from. Columns that the table lacks are null in the record.
 *
 * @param row values by the names of their columns
 */
record TabularRecord(Map<String, String> row) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    ObjectNode json() throws FieldException {
        return RecordTree.record(this::value, speakers());
    }

    private List<JsonNode> speakers() throws FieldException {
        List<JsonNode> speakers = new ArrayList<>();
        String all = cell("speakers_json");
        if (all != null) {
            parsed("speakers_json", all).forEach(speakers::add);
        } else if (cell(RecordField.SPEAKER_NAME.column()) != null) {
            speakers.add(RecordTree.speaker(this::value));
        }
        return speakers;
    }

    private static JsonNode parsed(String column, String cell) throws FieldException {
        try {
            JsonNode list = JsonText.parse(cell);
            if (list.isArray()) {
                return list;
            }
        } catch (JsonProcessingException e) {
            // reported below
        }
        throw new FieldException("the column '" + column + "' must be a JSON array, but is " + Excerpt.of(cell));
    }

    private @Nullable JsonNode value(RecordField field) throws FieldException {
        String cell = cell(field.column());
        return switch (field.kind()) {
            case SPANS -> spans(field);
            case FACTS -> cell == null ? NODES.arrayNode() : parsed(field.column(), cell);
            case FLAG -> NODES.booleanNode("true".equalsIgnoreCase(cell));
            case WORDS -> cell == null && !isEmptyWords(field) ? null : NODES.textNode(cell == null ? "" : cell);
            case NUMBER, FRACTION -> cell == null ? null : number(field, cell);
            case TEXT, DAY -> {
                String text = cell == null && field == RecordField.SCHEMA ? ClaimJson.SCHEMA : cell;
                yield text == null ? null : NODES.textNode(text);
            }
        };
    }

    /** Whether an empty cell means empty words rather than none. */
    private boolean isEmptyWords(RecordField field) {
        boolean needed = !field.path().last().nullable();
        boolean inNeeded = field.path().parents().stream().noneMatch(RecordPath.Step::nullable);
        return needed && (inNeeded || cell(field.places().column()) != null);
    }

    private static JsonNode number(RecordField field, String cell) throws FieldException {
        try {
            // some spreadsheets write a comma for the point
            return NODES.numberNode(new BigDecimal(cell.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            throw new FieldException(
                    "the column '" + field.column() + "' must be a number, but is " + Excerpt.of(cell));
        }
    }

    private ArrayNode spans(RecordField field) throws FieldException {
        ArrayNode spans = NODES.arrayNode();
        String cell = cell(field.column());
        if (cell == null) {
            return spans;
        }
        for (String word : cell.strip().split("\\s+", -1)) {
            Matcher span = SPAN.matcher(word);
            if (!span.matches()) {
                throw new FieldException("the column '" + field.column()
                        + "' must be spans such as 12-31, with a space between two, but is " + Excerpt.of(cell));
            }
            spans.addArray().add(Integer.parseInt(span.group(1))).add(Integer.parseInt(span.group(2)));
        }
        return spans;
    }

    /** What a column has; null where there is none, or nothing in it. */
    private @Nullable String cell(String column) {
        String value = row.get(column);
        return value == null || value.isEmpty() ? null : value;
    }
}
