// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.ClaimFormatException;
import dev.hearsay.output.ClaimJson;
import dev.hearsay.output.RecordField;
import dev.hearsay.output.RecordKind;
import dev.hearsay.output.RecordTree;
import dev.hearsay.output.WrittenClaim;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@link ClaimSelect} as the claim record that it was written from. */
final class StoredRecord {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ResultSet row;
    private final Set<String> columns = new HashSet<>();
    private final StoredSpans spans;

    private StoredRecord(ResultSet row) throws SQLException, JsonProcessingException {
        this.row = row;
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.add(row.getMetaData().getColumnLabel(i));
        }
        this.spans = new StoredSpans(array("all_spans"));
    }

    /** @throws ClaimFormatException if the row is not as this version writes rows */
    static WrittenClaim claim(String database, ResultSet row) throws SQLException, ClaimFormatException {
        try {
            StoredRecord record = new StoredRecord(row);
            return WrittenClaim.ofRecord(database, record.json(), row.getLong("article_key"));
        } catch (JsonProcessingException e) {
            throw new ClaimFormatException(database, 0, "the row of a claim is damaged: " + e.getOriginalMessage());
        }
    }

    private ObjectNode json() throws SQLException, JsonProcessingException {
        List<JsonNode> speakers = new ArrayList<>();
        array("all_speakers").forEach(speakers::add);
        speakers.sort(Comparator.comparingInt(StoredRecord::ordinal));
        return RecordTree.record(
                this::value,
                speakers.stream()
                        .map(from -> RecordTree.speaker(field -> value(field, from)))
                        .toList());
    }

    private @Nullable JsonNode value(RecordField field) throws SQLException {
        if (field.kind() == RecordKind.SPANS) {
            return spans.of(part(field), 0);
        } else if (field.kind() == RecordKind.FACTS) {
            return FactRows.read(field, facts(field));
        }
        String text = field == RecordField.SCHEMA ? ClaimJson.SCHEMA : text(field.column());
        if (text == null) {
            return null;
        }
        return switch (field.kind()) {
            case FLAG -> NODES.booleanNode(row.getBoolean(field.column()));
            case NUMBER -> NODES.numberNode(row.getInt(field.column()));
            case FRACTION -> NODES.numberNode(new BigDecimal(text));
            default -> NODES.textNode(text);
        };
    }

    private JsonNode facts(RecordField field) throws SQLException {
        try {
            return array("all_" + field.column());
        } catch (JsonProcessingException e) {
            throw new SQLException("the facts of a claim are damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** The value of a field of a speaker, who is an object in JSON. */
    private @Nullable JsonNode value(RecordField field, JsonNode speaker) {
        JsonNode value = speaker.path(field.column());
        return switch (field.kind()) {
            case SPANS -> spans.of(part(field), ordinal(speaker));
            case FLAG -> NODES.booleanNode(value.asBoolean());
            default -> value.isNull() || value.isMissingNode() ? null : value;
        };
    }

    private static String part(RecordField field) {
        return field.stored().orElseThrow().column();
    }

    private static int ordinal(JsonNode speaker) {
        return speaker.path("ordinal").asInt();
    }

    private @Nullable String text(String column) throws SQLException {
        return columns.contains(column) ? row.getString(column) : null;
    }

    private JsonNode array(String column) throws SQLException, JsonProcessingException {
        String value = text(column);
        return value == null ? NODES.arrayNode() : MAPPER.readTree(value);
    }
}
