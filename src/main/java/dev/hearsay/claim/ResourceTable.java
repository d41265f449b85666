// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.pipeline.WordTable;
import java.util.List;

/** Reads a table of words stored next to this class: one row per line, cells separated by tabs, "#" for comments. */
final class ResourceTable {

    private ResourceTable() {}

    /**
     * The rows that are not comments.
     *
     * @throws IllegalStateException if the table isn't in the jar
     * @throws IllegalArgumentException if a row has another number of cells; the message names table and row
     */
    static List<List<String>> rows(String name, int columns) {
        return WordTable.entries(ResourceTable.class, name).stream()
                .map(line -> cells(name, line, columns))
                .toList();
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(name + ": " + columns + " cells are needed: '" + line + "'");
        }
        return cells;
    }
}
