// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How rows are written as lines. */
public enum TabularForm {

    /**
     * Comma-separated values after RFC 4180, but for lines that end with {@code \n}: what databases, pandas, R and
     * spreadsheets all read. A value with a comma, a quotation mark or a line break is set in quotation marks; no value
     * is nothing, an empty one is {@code ""}.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
     */
    CSV {
        @Override
        String line(List<@Nullable String> values) {
            try {
                return COMMAS.writeValueAsString(values);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a row of strings can't be written", e);
            }
        }
    },

    /**
     * IANA's text/tab-separated-values, which lets no tab and no line break stand in a value: they are written
     * {@code \t}, {@code \n} and {@code \r}, and a backslash as {@code \\}. No value and an empty one are both nothing.
     *
     * @see <a href="https://www.iana.org/assignments/media-types/text/tab-separated-values">text/tab-separated-values</a>
     */
    TSV {
        @Override
        String line(List<@Nullable String> values) {
            StringJoiner line = new StringJoiner("\t", "", "\n");
            // not forEach, whose parameter NullAway takes for non-null
            for (Iterator<@Nullable String> each = values.iterator(); each.hasNext(); ) {
                String value = each.next();
                line.add(value == null ? "" : escaped(value));
            }
            return line.toString();
        }
    };

    private static final ObjectWriter COMMAS = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\n"));

    /** A row as a line with its end. */
    abstract String line(List<@Nullable String> values);

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
