// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.hearsay.intake.charset.Utf8Stream;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.document.RecordField;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.record.CsvRow;
import dev.hearsay.intake.record.CsvSyntax;
import dev.hearsay.intake.record.JsonSyntax;
import dev.hearsay.intake.record.TableHeader;
import dev.hearsay.intake.stream.StreamHead;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header line, its cells separated by commas, semicolons, tabs or vertical bars (RFC 4180): a row is a
 * record. An entry has a row as a JSON object, in the character set of the file.
 */
public final class TabularContainer implements Container {

    private static final int HEAD = 1 << 16;

    private final CsvParser parser;
    private final List<String> names;
    private boolean ended;

    private TabularContainer(CsvParser parser, List<String> names) {
        this.parser = parser;
        this.names = names;
    }

    /**
     * Whether a stream that begins with these bytes is a table of articles: a line at its start names columns that
     * articles have.
     */
    public static boolean recognizes(byte[] head, FieldMap fields) {
        return TableHeader.isTable(head, fields);
    }

    /** @throws RejectedArticleException if no column is known to hold the text */
    static Container open(InputStream in, FieldMap fields) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Utf8Stream.of(in), HEAD);
        bytes.mark(HEAD);
        byte[] head = StreamHead.of(bytes, HEAD);
        bytes.reset();
        TableHeader header = TableHeader.of(head, fields).orElseThrow(() -> withoutText(fields));
        // one character for each byte, so that the character set is determined for each row
        CsvParser parser =
                CsvSyntax.parser(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1), header.delimiter());
        for (int row = 0; row <= header.before(); row++) {
            CsvRow.next(parser);
        }
        return new TabularContainer(parser, header.names());
    }

    /** A table among articles may hold anything; if the user names the text column, it must be there. */
    private static RejectedArticleException withoutText(FieldMap fields) {
        return fields.field(RecordField.TEXT)
                .map(name -> new RejectedArticleException(
                        "no-text-field",
                        "no line at its start names a column '" + name + "', which --field names for the text"))
                .orElseGet(() -> new RejectedArticleException(
                        Part.NO_TEXT,
                        "a table without a column that is known to hold an article's text; name it, such as"
                                + " --field text=body"));
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            CsvRow row = CsvRow.next(parser);
            ended = row == null;
            return row == null ? null : entry(row);
        } catch (JsonProcessingException e) {
            ended = true;
            throw new RejectedArticleException(
                    "csv",
                    "a cell larger than " + Content.DEFAULT_LIMIT + " bytes; most likely a quote is missing",
                    Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    1);
        }
    }

    private Entry entry(CsvRow row) throws IOException {
        RejectedArticleException fault = row.fault();
        List<String> cells = withoutEmptyEnd(row.cells());
        if (fault == null && cells.size() != names.size()) {
            fault = new RejectedArticleException(
                    "csv",
                    "this row has " + cells.size() + " cells, but the header names " + names.size()
                            + " columns; a cell with a delimiter or a line break in it must be quoted");
        }
        return fault == null ? Entry.record(row.line(), json(cells), Format.JSON) : Entry.broken(row.line(), fault);
    }

    /** Spreadsheets write empty cells beyond the last column. */
    private List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > names.size() && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private byte[] json(List<String> cells) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator object = JsonSyntax.FACTORY.createGenerator(json)) {
            object.writeStartObject();
            for (int i = 0; i < cells.size(); i++) {
                object.writeStringField(names.get(i), cells.get(i));
            }
            object.writeEndObject();
        }
        return json.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
