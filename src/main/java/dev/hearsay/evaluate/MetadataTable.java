// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Metadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a {@code metadata.tsv} for the articles of one compartment. The first line names the columns:
 * {@code filename} is required; {@code compartment}, {@code publication_date}, {@code publisher}, {@code author} and
 * {@code title} are used if present. An empty cell or {@code None} means unknown.
 */
final class MetadataTable {

    private final Path file;
    private final List<String> columns;

    private MetadataTable(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The metadata by stem. */
    static Map<String, Metadata> read(Path file, String compartment) {
        List<String> lines = TextFile.lines(file);
        List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0));
        if (!columns.contains("filename")) {
            throw new BadDataException(file, 1, "there is no column \"filename\"; name the columns on the first line");
        }
        MetadataTable table = new MetadataTable(file, columns);
        Map<String, Metadata> metadata = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                table.add(metadata, i + 1, cells(lines.get(i)), compartment);
            }
        }
        return metadata;
    }

    private void add(Map<String, Metadata> metadata, int line, List<String> cells, String compartment) {
        if (cells.size() != columns.size()) {
            throw new BadDataException(
                    file, line, cells.size() + " columns instead of " + columns.size() + "; separate them by one tab");
        }
        String filename = cell(cells, "filename");
        if (filename == null) {
            throw new BadDataException(file, line, "the column \"filename\" is empty; fill it in");
        }
        if (!columns.contains("compartment") || compartment.equals(cell(cells, "compartment"))) {
            metadata.put(
                    GoldReader.stem(filename),
                    Metadata.NONE
                            .withTitle(cell(cells, "title"))
                            .withByline(cell(cells, "author"))
                            .withPublisher(cell(cells, "publisher"))
                            .withPublished(date(line, cell(cells, "publication_date"))));
        }
    }

    private @Nullable String cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        String value = at < 0 ? "" : cells.get(at).strip();
        return value.isEmpty() || value.equals("None") ? null : value;
    }

    private @Nullable LocalDate date(int line, @Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadDataException(
                    file, line, "\"" + value + "\" is not a date; write it as 2016-09-13, or None if it is not known");
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
