// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code predictions.jsonl}: one line per document, {@code {"doc": "STEM", "claims": [{"source": [[s,e],…], "cue": …,
 * "content": …, "speaker": …, "date": …, "date_basis": …, "addressee": …, "role": …}]}}, offsets in code points, half-open.
 * Only {@code content} is required; empty lines are skipped.
 */
public final class PredictionsFile {

    private static final ObjectReader JSON = new ObjectMapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .without(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);

    private final Path file;
    private int line;

    private PredictionsFile(Path file) {
        this.file = file;
    }

    /**
     * The documents in the order of the file.
     *
     * @throws BadDataException if a line is malformed or a document is given twice; the message names file and line
     */
    public static List<PredictedDocument> read(Path file) {
        return new PredictionsFile(file).read();
    }

    private List<PredictedDocument> read() {
        List<PredictedDocument> documents = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String json : TextFile.lines(file)) {
            line++;
            if (json.isBlank()) {
                continue;
            }
            PredictedDocument document = document(json);
            Integer first = seen.putIfAbsent(document.doc(), line);
            if (first != null) {
                throw error("document " + document.doc() + " was given on line " + first + "; keep one of them");
            }
            documents.add(document);
        }
        return documents;
    }

    private PredictedDocument document(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw error("not JSON at column " + column + ": " + e.getOriginalMessage() + "; write one object per line");
        }
        JsonNode doc = node.path("doc");
        JsonNode claims = node.path("claims");
        if (!doc.isTextual() || !claims.isArray()) {
            throw error("an object with \"doc\" (a name) and \"claims\" (a list) is needed");
        }
        List<PredictedClaim> list = new ArrayList<>();
        for (JsonNode claim : claims) {
            String place = "claim " + (list.size() + 1);
            if (!claim.isObject() || !claim.has("content")) {
                throw error(place + ": an object with \"content\" is needed");
            }
            list.add(new PredictedClaim(
                    spans(place, claim, "source"),
                    spans(place, claim, "cue"),
                    spans(place, claim, "content"),
                    string(place, claim, "speaker"),
                    string(place, claim, "date"),
                    string(place, claim, "date_basis"),
                    string(place, claim, "addressee"),
                    string(place, claim, "role")));
        }
        return new PredictedDocument(doc.textValue(), list);
    }

    private List<CodePointSpan> spans(String place, JsonNode claim, String name) {
        JsonNode value = claim.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<CodePointSpan> spans = new ArrayList<>();
        boolean valid = value.isArray();
        for (JsonNode pair : value) {
            valid = valid && pair.isArray() && pair.size() == 2 && isOffset(pair.get(0)) && isOffset(pair.get(1));
            valid = valid && pair.get(0).intValue() <= pair.get(1).intValue();
            if (valid) {
                spans.add(new CodePointSpan(pair.get(0).intValue(), pair.get(1).intValue()));
            }
        }
        if (!valid) {
            throw error(place + ": \"" + name + "\" must be a list of [start, end) pairs of code points");
        }
        return spans;
    }

    private static boolean isOffset(JsonNode node) {
        return node.isInt() && node.intValue() >= 0;
    }

    private @Nullable String string(String place, JsonNode claim, String name) {
        JsonNode value = claim.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw error(place + ": \"" + name + "\" must be text or null");
        }
        return value.textValue();
    }

    private BadDataException error(String what) {
        return new BadDataException(file, line, what);
    }
}
