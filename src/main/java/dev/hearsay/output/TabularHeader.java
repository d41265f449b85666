// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header line of a table of claims.
 *
 * @param separator of its columns
 * @param columns their names, in order
 */
record TabularHeader(char separator, List<String> columns) {

    /** The columns that a row needs to be checked against its article. */
    private static final List<String> NEEDED = Stream.of(
                    RecordField.ID,
                    RecordField.OFFSETS,
                    RecordField.ARTICLE_ID,
                    RecordField.ARTICLE_FILE,
                    RecordField.CONTENT_TEXT,
                    RecordField.CONTENT_SPANS)
            .map(RecordField::column)
            .toList();

    TabularHeader {
        columns = List.copyOf(columns);
    }

    /** The header of a text that begins with one of claims, whole or with some of the columns. */
    static Optional<TabularHeader> in(String text) {
        String line = text.lines().findFirst().orElse("");
        for (char separator : new char[] {',', '\t', ';'}) {
            List<String> columns = Arrays.stream(line.split(String.valueOf(separator), -1))
                    .map(TabularHeader::name)
                    .toList();
            if (columns.size() > 1 && columns.contains("id") && columns.contains("content_text")) {
                return Optional.of(new TabularHeader(separator, columns));
            }
        }
        return Optional.empty();
    }

    private static String name(String column) {
        String name = column.strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Needed columns that it lacks. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(columns);
        return missing;
    }
}
