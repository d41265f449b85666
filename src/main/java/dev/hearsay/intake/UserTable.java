// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.charset.TextDecoder;
import dev.hearsay.intake.container.ContainerKind;
import dev.hearsay.intake.record.CsvRow;
import dev.hearsay.intake.record.TableStart;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that a user wrote about something other than articles, read in the same way as tables of articles. Its cells
 * are separated by commas, semicolons, tabs or vertical bars, as its content suggests or a line {@code sep=;} says
 * (otherwise as in RFC 4180); its character set is recognised from its bytes; a title may precede the line that names
 * the columns.
 */
public final class UserTable {

    private static final int MOST_BEFORE = 6;

    private UserTable() {}

    /**
     * The rows below the line that names the columns.
     *
     * @param file all of its bytes
     * @param needed columns that must be there, in lower case
     * @throws RejectedArticleException if it is not such a table; with the line, counted from 1
     */
    public static List<TableRow> rows(byte[] file, Set<String> needed) {
        if (ContainerKind.begins(file, "PK\3\4")) {
            throw new RejectedArticleException(
                    "csv", "this is a spreadsheet or an archive; save the table as CSV and name that file");
        }
        byte[] utf8 = TextDecoder.decode(file).text().getBytes(StandardCharsets.UTF_8);
        for (TableStart start : TableStart.of(utf8)) {
            for (int row = start.declared(); row < Math.min(start.rows().size(), MOST_BEFORE); row++) {
                List<String> names = start.rows().get(row).cells().stream()
                        .map(name -> plain(name).toLowerCase(Locale.ROOT))
                        .toList();
                if (names.containsAll(needed)) {
                    return below(start, row, names);
                }
            }
        }
        throw new RejectedArticleException(
                "csv",
                "no line at the start names the columns "
                        + needed.stream().sorted().collect(Collectors.joining(" and "))
                        + ", with commas, semicolons, tabs or vertical bars between them");
    }

    private static List<TableRow> below(TableStart start, int header, List<String> names) {
        List<TableRow> rows = new ArrayList<>();
        for (CsvRow row : start.rows().subList(header + 1, start.rows().size())) {
            Map<String, String> cells = cells(row, names);
            if (!cells.isEmpty()) {
                rows.add(new TableRow(row.line(), cells));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(CsvRow row, List<String> names) {
        RejectedArticleException fault = row.fault();
        if (fault != null) {
            throw new RejectedArticleException(
                    fault.code(), fault.getMessage(), row.line() + fault.line() - 1, fault.column());
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = plain(row.cells().get(i));
            if (!cell.isEmpty() && i >= names.size()) {
                throw new RejectedArticleException(
                        "csv",
                        "this row has " + row.cells().size() + " cells, but the first line names " + names.size()
                                + " columns; a cell with a delimiter in it must be quoted",
                        row.line(),
                        1);
            }
            if (!cell.isEmpty()) {
                cells.putIfAbsent(names.get(i), cell);
            }
        }
        return cells;
    }

    /** The text of a cell, which was read with one character for each byte. */
    private static String plain(String cell) {
        return new String(cell.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }
}
