// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param line at which it begins, counted from 1
 * @param cells unchanged, but without their quotes
 * @param fault why it can't be read; null if it can. Its line counts from that of the row.
 */
public record CsvRow(int line, List<String> cells, @Nullable RejectedArticleException fault) {

    /** The next row that isn't blank; null after the last. */
    public static @Nullable CsvRow next(CsvParser parser) throws IOException {
        CsvRow row = read(parser);
        while (row != null && row.isBlank()) {
            row = read(parser);
        }
        return row;
    }

    private static @Nullable CsvRow read(CsvParser parser) throws IOException {
        int line = 0;
        List<String> cells = new ArrayList<>();
        RejectedArticleException fault = null;
        while (true) {
            try {
                JsonToken token = parser.nextToken();
                if (token == null || (token == JsonToken.END_ARRAY && line > 0)) {
                    return line == 0 ? null : new CsvRow(line, cells, fault);
                }
                if (token == JsonToken.VALUE_STRING) {
                    line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
                    cells.add(parser.getText());
                }
            } catch (JsonParseException e) {
                int at = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getLineNr());
                int column = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getColumnNr());
                line = line == 0 ? at : line;
                fault = new RejectedArticleException(
                        "csv",
                        "a stray or missing quote: a cell with quotes inside is quoted, and its quotes are doubled",
                        Math.max(1, at - line + 1),
                        column);
            }
        }
    }

    private boolean isBlank() {
        return fault == null && cells.size() == 1 && cells.get(0).isBlank();
    }
}
