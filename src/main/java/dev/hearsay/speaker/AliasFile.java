// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A user's own speakers, from a CSV file (RFC 4180, UTF-8) whose first line names the columns {@code id}, {@code name} and
 * {@code aliases}; several aliases are parted by semicolons, and the column may be missing or empty.
 */
final class AliasFile {

    private AliasFile() {}

    /**
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it is no such table; the message names file and line
     */
    static Aliases read(Path file) throws IOException {
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        List<KnownSpeaker> known = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                MappingIterator<Map<String, String>> rows = mapper.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(reader)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                known.add(speaker(row, file, rows.getCurrentLocation().getLineNr()));
            }
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(
                    file + ":" + e.getLocation().getLineNr() + ": the line is no CSV: " + e.getOriginalMessage(), e);
        }
        return new Aliases(known);
    }

    private static KnownSpeaker speaker(Map<String, String> row, Path file, int line) {
        String id = row.getOrDefault("id", "");
        String name = row.getOrDefault("name", "");
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(file + ":" + line
                    + ": a speaker needs an id and a name; the first line of the file must be id,name,aliases");
        }
        List<String> names = new ArrayList<>(List.of(name));
        for (String alias : row.getOrDefault("aliases", "").split(";", -1)) {
            if (!alias.isBlank()) {
                names.add(alias.strip());
            }
        }
        return new KnownSpeaker(id, names);
    }
}
