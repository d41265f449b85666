// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from a manifest what made a claims file. */
public final class ManifestReader {

    private ManifestReader() {}

    /**
     * The run of a manifest; empty if there is no such file, or it is not a manifest.
     *
     * @throws IOException if it can't be read
     */
    public static Optional<RunSettings> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonText.parse(Files.readString(file));
            return json.path("schema").asText().equals(ManifestWriter.SCHEMA)
                    ? Optional.of(new RunSettings(json.path("version").asText(), map(json.path("settings"))))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Settings as a JSON object holds them, as the {@code runs} of a database have them, too. */
    public static Map<String, String> settings(String json) {
        try {
            return map(JsonText.parse(json));
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }

    private static Map<String, String> map(JsonNode settings) {
        Map<String, String> map = new LinkedHashMap<>();
        settings.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }
}
