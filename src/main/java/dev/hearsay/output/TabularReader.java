// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims in CSV or TSV, as {@link TabularWriter} writes them or a spreadsheet saves them again. Columns go by their names. */
final class TabularReader implements ClaimReader {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final String file;
    private final TabularHeader header;
    private final MappingIterator<String[]> rows;
    private boolean ended;

    private TabularReader(String file, TabularHeader header, MappingIterator<String[]> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    /** @throws NotClaimsException if columns are missing that are needed */
    static TabularReader open(String file, InputStream in, Charset charset, TabularHeader header) throws IOException {
        List<String> missing = header.missing();
        if (!missing.isEmpty()) {
            throw new NotClaimsException("the table lacks the columns " + String.join(", ", missing)
                    + ", which tell where the words of a claim stand: write it with them, or with all columns");
        }
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(header.separator());
        CsvSchema form = header.separator() == '\t' ? schema.withoutQuoteChar() : schema;
        MappingIterator<String[]> rows =
                MAPPER.readerFor(String[].class).with(form).readValues(new InputStreamReader(in, charset));
        TabularReader reader = new TabularReader(file, header, rows);
        reader.row();
        return reader;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Optional<WrittenClaim> next() throws IOException {
        Optional<String[]> row = ended ? Optional.empty() : row();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        int line = line();
        try {
            ObjectNode record = new TabularRecord(named(row.get())).json();
            return Optional.of(WrittenClaimJson.claim(
                    new RecordPlace(line, RecordPlace.NO_ROW), Field.root(record), JsonText.onOneLine(record)));
        } catch (FieldException e) {
            throw new ClaimFormatException(file, line, e.getMessage());
        }
    }

    private Optional<String[]> row() throws IOException {
        try {
            return rows.hasNextValue() ? Optional.of(rows.nextValue()) : Optional.empty();
        } catch (JsonProcessingException | RuntimeJsonMappingException e) {
            ended = true;
            throw new ClaimFormatException(
                    file,
                    line(),
                    "the table is damaged here, and what follows is not read: "
                            + TerminalText.clean(String.valueOf(e.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")));
        }
    }

    private int line() {
        // the parser is past the row; a row with line breaks in its values is named by its last line
        return Math.max(1, rows.getCurrentLocation().getLineNr() - 1);
    }

    private Map<String, String> named(String[] values) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(values.length, header.columns().size()); i++) {
            String value = header.separator() == '\t' ? Escapes.undone(values[i]) : values[i];
            named.put(header.columns().get(i), value);
        }
        return named;
    }

    /** What {@link TabularForm#TSV} writes for tabs, line breaks and backslashes. */
    private static final class Escapes {

        static String undone(String value) {
            if (value.indexOf('\\') < 0) {
                return value;
            }
            StringBuilder plain = new StringBuilder(value.length());
            int i = 0;
            while (i < value.length()) {
                boolean escaped = value.charAt(i) == '\\' && i + 1 < value.length();
                plain.append(escaped ? unescaped(value.charAt(i + 1)) : value.charAt(i));
                i += escaped ? 2 : 1;
            }
            return plain.toString();
        }

        private static char unescaped(char letter) {
            return switch (letter) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> letter;
            };
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
