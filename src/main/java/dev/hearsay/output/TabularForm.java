// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How rows are written as lines. */
public enum TabularForm {

    /**
     * Comma-separated values after RFC 4180, but for lines that end with {@code \n}: what databases, pandas, R and
     * spreadsheets all read. A value with a comma, a quotation mark, a line break or white space at an edge is set in
     * quotation marks; no value is nothing, an empty one is {@code ""}.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
     */
    CSV(",") {
        @Override
        String field(@Nullable String value) {
            // by hand, since the library at hand writes no value and an empty one alike
            if (value == null) {
                return "";
            }
            return UNQUOTED.matcher(value).matches() ? value : '"' + value.replace("\"", "\"\"") + '"';
        }
    },

    /**
     * IANA's text/tab-separated-values, which allows no tab and no line break in a value: they are written
     * {@code \t}, {@code \n} and {@code \r}, and a backslash as {@code \\}. No value and an empty one are both nothing.
     *
     * @see <a href="https://www.iana.org/assignments/media-types/text/tab-separated-values">text/tab-separated-values</a>
     */
    TSV("\t") {
        @Override
        String field(@Nullable String value) {
            return value == null
                    ? ""
                    : value.replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r");
        }
    };

    private static final Pattern UNQUOTED = Pattern.compile("[^,\"\\s](?:[^,\"\\r\\n]*[^,\"\\s])?");

    private final String separator;

    TabularForm(String separator) {
        this.separator = separator;
    }

    /** A value as written between two separators. */
    abstract String field(@Nullable String value);

    /** A row as a line with its end. */
    public String line(List<@Nullable String> values) {
        StringJoiner line = new StringJoiner(separator, "", "\n");
        for (String value : values) {
            line.add(field(value));
        }
        return line.toString();
    }
}
