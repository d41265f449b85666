// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.hearsay.intake.charset.Utf8Stream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first rows of a file, read as a table with one delimiter.
 *
 * @param declared how many rows name the delimiter: 1 for {@code sep=;}, as Excel expects it, otherwise 0
 * @param rows without blank ones, with one character for each byte
 * @param length of the data that they were read from, in bytes
 * @param isQuoted whether all cells of the first row are quoted, which never happens in prose
 */
public record TableStart(char delimiter, int declared, List<CsvRow> rows, int length, boolean isQuoted) {

    private static final String DELIMITERS = ",;\t|";

    private static final int LONG_HEAD = 4096;

    private static final Pattern DECLARATION = Pattern.compile("(?i)\\s*\"?sep=([^\\w\\s\"]|\\t)\"?\\h*(?:\\R|$)");

    private static final String CELL = "\"(?:[^\"]|\"\")*+\"";

    /** One reading for each possible delimiter; if a delimiter is declared, only the one with that. */
    public static List<TableStart> of(byte[] head) {
        String view = new String(Utf8Stream.head(head), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(view);
        if (declaration.lookingAt()) {
            return List.of(read(view, declaration.group(1).charAt(0), 1));
        }
        return DELIMITERS.chars().mapToObj(c -> read(view, (char) c, 0)).toList();
    }

    private static TableStart read(String view, char delimiter, int declared) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvParser parser = CsvSyntax.parser(new StringReader(view), delimiter)) {
            for (CsvRow row = CsvRow.next(parser); row != null; row = CsvRow.next(parser)) {
                rows.add(row);
            }
        } catch (IOException e) {
            rows.clear(); // a table has no cell without an end
        }
        String by = Pattern.quote(String.valueOf(delimiter));
        boolean quoted = Pattern.compile("\\s*" + CELL + "(?:" + by + CELL + ")+\\s*?\\R")
                .matcher(view)
                .lookingAt();
        return new TableStart(delimiter, declared, rows, view.length(), quoted);
    }

    List<String> cells(int row) {
        return rows.get(row).cells();
    }

    /** Whether a row has several cells and a later row has as many, unless the head may end too early to show one. */
    boolean isHeader(int row) {
        if (row >= rows.size() || rows.get(row).fault() != null || cells(row).size() < 2) {
            return false;
        }
        int behind = rows.size() - row - 1;
        return rowsAlike(row) > 0 || behind == 0 || (behind == 1 && length >= LONG_HEAD);
    }

    /** How many rows after a row have as many cells, not counting empty cells at their ends. */
    int rowsAlike(int row) {
        return (int) rows.stream()
                .skip(row + 1L)
                .filter(other -> isAlike(other, row))
                .count();
    }

    private boolean isAlike(CsvRow other, int row) {
        int size = cells(row).size();
        List<String> cells = other.cells();
        return other.fault() == null
                && cells.size() >= size
                && cells.stream().skip(size).allMatch(String::isBlank);
    }

    /** Whether all rows have as many cells as the first, except the last, which may be cut off. */
    boolean isRegular() {
        int whole = length >= LONG_HEAD ? rows.size() - 1 : rows.size();
        return rows.stream().limit(whole).allMatch(row -> isAlike(row, 0));
    }
}
