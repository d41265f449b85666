// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the file of {@link Floors}. */
final class FloorsFile {

    private static final ObjectReader JSON = new ObjectMapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // floors are decimal numbers: 21.3 must be 21.3 exactly, not the nearest double
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Path file;

    private FloorsFile(Path file) {
        this.file = file;
    }

    static Floors read(Path file) {
        JsonNode root;
        try {
            root = JSON.readTree(TextFile.read(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BadDataException(file, line, "not JSON: " + e.getOriginalMessage() + "; correct it");
        }
        FloorsFile reader = new FloorsFile(file);
        List<FloorSet> sets = new ArrayList<>();
        for (JsonNode set : reader.list(root, "sets", "the file")) {
            sets.add(reader.set(set, "set " + (sets.size() + 1)));
        }
        return new Floors(sets);
    }

    private FloorSet set(JsonNode set, String place) {
        List<String> documents = new ArrayList<>();
        for (JsonNode document : list(set, "documents", place)) {
            if (!document.isTextual()) {
                throw new BadDataException(file, place + ": \"documents\" must be a list of names");
            }
            documents.add(document.textValue());
        }
        return new FloorSet(
                text(set, "name", place),
                text(set, "data", place),
                documents,
                text(set, "sha256", place),
                text(set, "settings", place),
                floors(set.path("floors"), place));
    }

    private Map<String, BigDecimal> floors(JsonNode node, String place) {
        if (!node.isObject() || node.isEmpty()) {
            throw new BadDataException(file, place + ": \"floors\" must be an object of measures and percentages");
        }
        Map<String, BigDecimal> floors = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (!entry.getValue().isNumber()) {
                throw new BadDataException(file, place + ": the floor \"" + entry.getKey() + "\" must be a number");
            }
            floors.put(entry.getKey(), entry.getValue().decimalValue());
        });
        return floors;
    }

    private JsonNode list(JsonNode node, String name, String place) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            throw new BadDataException(file, place + " needs a list \"" + name + "\"");
        }
        return value;
    }

    private String text(JsonNode node, String name, String place) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new BadDataException(file, place + " needs a text \"" + name + "\"");
        }
        return value.textValue();
    }
}
