// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first line of a table.
 *
 * @param delimiter between its cells
 * @param names of the columns, each only once
 */
record TableHeader(char delimiter, List<String> names) {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private static final int LONGEST_NAME = 60;
    private static final int LONG_HEAD = 4096;

    /** "Title, Date" may begin a prose text; three such names are a table's. */
    private static final int FEWEST = 3;

    /** A column is called by a word or three, never by a sentence. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{M}_@#$][\\p{L}\\p{M}\\p{Nd}_.:/()@#$-]*(?: [\\p{L}\\p{M}\\p{Nd}_.:/()#-]+){0,2}");

    /**
     * The header of a table that begins so; empty where the first line is none: it names no column that is known to
     * hold the text, or no other line has as many cells.
     *
     * @param head the more the better: at least the first two lines
     */
    static Optional<TableHeader> of(byte[] head, FieldMap fields) {
        String view = new String(Utf8Stream.head(head), StandardCharsets.ISO_8859_1);
        return DELIMITERS.stream()
                .map(delimiter -> of(view, delimiter))
                .flatMap(Optional::stream)
                .filter(header -> header.names.size() > 1 && header.namesText(fields))
                .findFirst();
    }

    private static Optional<TableHeader> of(String view, char delimiter) {
        try (CsvParser parser = CsvSyntax.parser(new StringReader(view), delimiter)) {
            CsvRow first = CsvRow.next(parser);
            if (first == null || first.fault() != null) {
                return Optional.empty();
            }
            boolean table = isFollowed(parser, first.cells().size(), view.length());
            return table && isNames(first.cells())
                    ? Optional.of(new TableHeader(delimiter, distinct(first.cells())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Another row has as many cells, or the head may end before one does. */
    private static boolean isFollowed(CsvParser parser, int cells, int length) throws IOException {
        CsvRow row = CsvRow.next(parser);
        int rows = 0;
        while (row != null && row.cells().size() != cells) {
            rows++;
            row = CsvRow.next(parser);
        }
        return row != null || rows == 0 || (rows == 1 && length >= LONG_HEAD);
    }

    private static boolean isNames(List<String> cells) {
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
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.isBlank() ? "column " + (names.size() + 1) : cell.strip();
            String own = name;
            for (int n = 2; !taken.add(own); n++) {
                own = name + " " + n;
            }
            names.add(own);
        }
        return names;
    }

    /**
     * Whether what begins so is a table and no prose: the user names its text, its columns are called as those of
     * articles are, or tabs divide it.
     */
    static boolean isTable(byte[] head, FieldMap fields) {
        String view = new String(Utf8Stream.head(head), StandardCharsets.ISO_8859_1);
        return DELIMITERS.stream()
                .map(delimiter -> of(view, delimiter))
                .flatMap(Optional::stream)
                .filter(header -> header.names.size() > 1)
                .anyMatch(header -> header.namesText(fields)
                        || fields.field(RecordField.TEXT).isPresent()
                        || header.isNoProse());
    }

    private boolean isNoProse() {
        long known = names.stream().filter(TableHeader::isOfAnArticle).count();
        return known >= FEWEST || (delimiter == '\t' && names.size() >= FEWEST);
    }

    private static boolean isOfAnArticle(String name) {
        return Arrays.stream(RecordField.values()).anyMatch(field -> field.isKnownAs(name));
    }

    private boolean namesText(FieldMap fields) {
        Optional<String> named = fields.field(RecordField.TEXT);
        return named.isPresent()
                ? names.stream().anyMatch(name -> utf8(name).equals(named.get()))
                : names.stream().anyMatch(RecordField.TEXT::isKnownAs);
    }
}
