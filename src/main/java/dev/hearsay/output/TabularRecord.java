// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    ObjectNode json() throws FieldException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String schema = value("schema");
        json.put("schema", schema == null ? ClaimJson.SCHEMA : schema);
        json.put("id", value("id"));
        json.put("offsets", value("offsets"));
        putTexts(json.putObject("article"), "article_", ClaimJson.ARTICLE_FIELDS);
        json.put("speech", value("speech"));
        json.put("kind", value("kind"));
        json.set("source", passage("source"));
        putSpeakers(json);
        json.set("cue", cue());
        json.set("addressee", passage("addressee"));
        json.set("medium", passage("medium"));
        ObjectNode content = json.putObject("content");
        content.put("text", text("content_text"));
        content.set("spans", spans("content_spans"));
        content.set("verbatim", spans("content_verbatim"));
        ObjectNode date = json.putObject("date");
        putTexts(date, "date_", List.of("value", "precision", "basis", "text"));
        date.set("spans", spans("date_spans"));
        json.set("sentences", spans("sentences"));
        putNumber(json, "paragraph");
        putNumber(json, "confidence");
        return json;
    }

    private void putSpeakers(ObjectNode json) throws FieldException {
        String all = value("speakers_json");
        if (all != null) {
            JsonNode speakers = parsed(all);
            json.set("speaker", speakers.path(0).isObject() ? speakers.get(0) : null);
            json.set("speakers", speakers);
            return;
        }
        if (value("speaker_name") == null) {
            json.putNull("speaker");
            return;
        }
        ObjectNode speaker = json.putObject("speaker");
        putTexts(speaker, "speaker_", List.of("name", "id", "type", "role", "affiliation"));
        speaker.put("anonymous", flag("speaker_anonymous"));
        speaker.set("anonymity", passage("speaker_anonymity"));
        putTexts(speaker, "speaker_", List.of("mention"));
    }

    private static JsonNode parsed(String all) throws FieldException {
        try {
            JsonNode speakers = JsonText.parse(all);
            if (speakers.isArray()) {
                return speakers;
            }
        } catch (JsonProcessingException e) {
            // told below
        }
        throw new FieldException("the column 'speakers_json' must be a JSON array, but is " + Excerpt.of(all));
    }

    private @Nullable ObjectNode cue() throws FieldException {
        ObjectNode words = passage("cue");
        if (words == null) {
            return null;
        }
        ObjectNode cue = JsonNodeFactory.instance.objectNode();
        cue.set("text", words.get("text"));
        cue.put("lemma", value("cue_lemma"));
        cue.set("spans", words.get("spans"));
        cue.put("stance", value("cue_stance"));
        cue.put("negated", flag("cue_negated"));
        return cue;
    }

    private @Nullable ObjectNode passage(String name) throws FieldException {
        ArrayNode spans = spans(name + "_spans");
        if (value(name + "_text") == null && spans.isEmpty()) {
            return null;
        }
        ObjectNode passage = JsonNodeFactory.instance.objectNode();
        passage.put("text", text(name + "_text"));
        passage.set("spans", spans);
        return passage;
    }

    private ArrayNode spans(String column) throws FieldException {
        ArrayNode spans = JsonNodeFactory.instance.arrayNode();
        String value = value(column);
        if (value == null) {
            return spans;
        }
        for (String word : value.strip().split("\\s+", -1)) {
            Matcher span = SPAN.matcher(word);
            if (!span.matches()) {
                throw new FieldException("the column '" + column
                        + "' must be spans such as 12-31, with a space between two, but is " + Excerpt.of(value));
            }
            spans.addArray().add(Integer.parseInt(span.group(1))).add(Integer.parseInt(span.group(2)));
        }
        return spans;
    }

    private void putTexts(ObjectNode json, String prefix, List<String> names) {
        names.forEach(name -> json.put(name, value(prefix + name)));
    }

    private void putNumber(ObjectNode json, String column) throws FieldException {
        String value = value(column);
        if (value == null) {
            json.putNull(column);
            return;
        }
        try {
            // some spreadsheets write a comma for the point
            json.put(column, new BigDecimal(value.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            throw new FieldException("the column '" + column + "' must be a number, but is " + Excerpt.of(value));
        }
    }

    private boolean flag(String column) {
        return "true".equalsIgnoreCase(value(column));
    }

    private String text(String column) {
        String value = value(column);
        return value == null ? "" : value;
    }

    /** A value; null where there is none, or nothing in it. */
    private @Nullable String value(String column) {
        String value = row.get(column);
        return value == null || value.isEmpty() ? null : value;
    }
}
