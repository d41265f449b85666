// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.ClaimFormatException;
import dev.hearsay.output.ClaimJson;
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
        ObjectNode json = object();
        json.put("schema", ClaimJson.SCHEMA);
        json.put("id", text("id"));
        json.put("offsets", text("offsets"));
        ObjectNode article = json.putObject("article");
        for (String name : ClaimJson.ARTICLE_FIELDS) {
            article.put(name, text("article_" + name));
        }
        json.put("speech", text("speech"));
        json.put("kind", text("kind"));
        json.set("source", passage("source"));
        putSpeakers(json);
        json.set("cue", cue());
        json.set("addressee", passage("addressee"));
        json.set("medium", passage("medium"));
        ObjectNode content = json.putObject("content");
        content.put("text", text("content_text"));
        content.set("spans", spans.of("content", 0));
        content.set("verbatim", spans.of("verbatim", 0));
        ObjectNode date = json.putObject("date");
        for (String name : List.of("value", "precision", "basis", "text")) {
            date.put(name, text("date_" + name));
        }
        date.set("spans", spans.of("date", 0));
        json.set("sentences", spans.of("sentence", 0));
        json.put("paragraph", row.getInt("paragraph"));
        json.put("confidence", new BigDecimal(String.valueOf(text("confidence"))));
        return json;
    }

    private void putSpeakers(ObjectNode json) throws SQLException, JsonProcessingException {
        List<JsonNode> rows = new ArrayList<>();
        array("all_speakers").forEach(rows::add);
        rows.sort(Comparator.comparingInt(speaker -> speaker.path("ordinal").asInt()));
        ArrayNode speakers = JsonNodeFactory.instance.arrayNode();
        rows.forEach(speaker -> speakers.add(speaker(speaker)));
        json.set("speaker", speakers.isEmpty() ? null : speakers.get(0));
        if (speakers.size() > 1) {
            json.set("speakers", speakers);
        }
    }

    private ObjectNode speaker(JsonNode from) {
        ObjectNode speaker = object();
        for (String name : List.of("name", "id", "type", "role", "affiliation")) {
            speaker.set(name, from.get(name));
        }
        speaker.put("anonymous", from.path("anonymous").asBoolean());
        String anonymity = from.path("anonymity").textValue();
        speaker.set(
                "anonymity",
                anonymity == null
                        ? null
                        : words(
                                anonymity,
                                spans.of("anonymity", from.path("ordinal").asInt())));
        speaker.set("mention", from.get("mention"));
        return speaker;
    }

    private @Nullable ObjectNode cue() throws SQLException {
        String text = text("cue_text");
        if (text == null) {
            return null;
        }
        ObjectNode cue = object();
        cue.put("text", text);
        cue.put("lemma", text("cue_lemma"));
        cue.set("spans", spans.of("cue", 0));
        cue.put("stance", text("cue_stance"));
        cue.put("negated", row.getBoolean("cue_negated"));
        return cue;
    }

    private @Nullable ObjectNode passage(String name) throws SQLException {
        String text = text(name + "_text");
        return text == null ? null : words(text, spans.of(name, 0));
    }

    private static ObjectNode words(String text, ArrayNode spans) {
        ObjectNode words = object();
        words.put("text", text);
        words.set("spans", spans);
        return words;
    }

    private @Nullable String text(String column) throws SQLException {
        return columns.contains(column) ? row.getString(column) : null;
    }

    private JsonNode array(String column) throws SQLException, JsonProcessingException {
        String value = text(column);
        return value == null ? JsonNodeFactory.instance.arrayNode() : MAPPER.readTree(value);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
