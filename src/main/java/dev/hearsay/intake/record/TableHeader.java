// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.RecordField;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The line of a table that names its columns.
 *
 * @param delimiter between its cells
 * @param names of the columns, without duplicates
 * @param before how many rows precede it: the line that names the delimiter, the title of an export
 */
public record TableHeader(char delimiter, List<String> names, int before) {

    /** "Title, Date" may begin a prose text; three such names indicate a table. */
    private static final int FEWEST = 3;

    /** Lines that an export may have before the names: its title, its day, an empty one. */
    private static final int MOST_BEFORE = 6;

    private static final int LONGEST_NAME = 60;

    /** The name of a column has one to three words and is never a sentence. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{M}_@#$][\\p{L}\\p{M}\\p{Nd}_.:/()@#$-]*(?: [\\p{L}\\p{M}\\p{Nd}_.:/()#-]+){0,2}");

    /**
     * The header of a table that begins with these bytes; empty if no line at its start is a header: none names a
     * column that is known to hold the text, or no line after it has as many cells.
     *
     * @param head as much as possible: at least the first two lines
     */
    public static Optional<TableHeader> of(byte[] head, FieldMap fields) {
        return of(TableStart.of(head), fields);
    }

    private static Optional<TableHeader> of(List<TableStart> starts, FieldMap fields) {
        return starts.stream()
                .flatMap(start -> IntStream.rangeClosed(start.declared(), MOST_BEFORE)
                        .filter(row -> start.isHeader(row) && names(start, row, fields))
                        .mapToObj(row -> new TableHeader(start.delimiter(), distinct(start.cells(row)), row)))
                .findFirst();
    }

    /**
     * Below other lines, stronger evidence is needed: a header names two things that articles have, and rows fit it.
     */
    private static boolean names(TableStart start, int row, FieldMap fields) {
        List<String> cells = start.cells(row);
        boolean first = row == start.declared();
        boolean sure = start.rowsAlike(row) > 0
                && (known(cells) > 1 || fields.field(RecordField.TEXT).isPresent());
        return areNames(cells) && namesText(cells, fields) && (first || sure);
    }

    /**
     * Whether a file that begins with these bytes is a table, not prose: it names its delimiter, the user names its
     * text column, its columns have the names of article fields, or its rows are more regular than prose ever is.
     */
    public static boolean isTable(byte[] head, FieldMap fields) {
        List<TableStart> starts = TableStart.of(head);
        return of(starts, fields).isPresent()
                || starts.stream().anyMatch(start -> start.declared() > 0 || isTable(start, fields));
    }

    private static boolean isTable(TableStart start, FieldMap fields) {
        return start.isHeader(0)
                && areNames(start.cells(0))
                && (fields.field(RecordField.TEXT).isPresent() || isNoProse(start));
    }

    private static boolean isNoProse(TableStart start) {
        List<String> names = start.cells(0);
        long known = known(names);
        boolean wide = names.size() >= FEWEST;
        boolean alike = wide && start.isRegular() && start.rowsAlike(0) > 0;
        return switch (start.delimiter()) {
            case '\t' -> wide || known >= FEWEST;
            case ',' -> known >= FEWEST || start.isQuoted() || (alike && known > 0 && start.rowsAlike(0) > 1);
            default -> known >= FEWEST || start.isQuoted() || alike;
        };
    }

    private static long known(List<String> names) {
        return names.stream().filter(TableHeader::isOfAnArticle).count();
    }

    private static boolean isOfAnArticle(String name) {
        return Arrays.stream(RecordField.values()).anyMatch(field -> field.isKnownAs(name));
    }

    private static boolean namesText(List<String> names, FieldMap fields) {
        Optional<String> named = fields.field(RecordField.TEXT);
        return named.isPresent()
                ? names.stream().anyMatch(name -> utf8(name).equals(named.get()))
                : names.stream().anyMatch(RecordField.TEXT::isKnownAs);
    }

    private static boolean areNames(List<String> cells) {
        return cells.stream()
                .map(TableHeader::utf8)
                .allMatch(cell -> cell.isBlank()
                        || (cell.length() <= LONGEST_NAME
                                && NAME.matcher(cell.strip()).matches()));
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static List<String> distinct(List<String> cells) {
        Set<String> taken = new HashSet<>();
        return IntStream.range(0, cells.size())
                .mapToObj(i -> distinct(
                        cells.get(i).isBlank()
                                ? "column " + (i + 1)
                                : cells.get(i).strip(),
                        taken))
                .toList();
    }

    private static String distinct(String name, Set<String> taken) {
        String own = name;
        for (int n = 2; !taken.add(own); n++) {
            own = name + " " + n;
        }
        return own;
    }
}
