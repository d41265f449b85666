// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.JsonRow;
import dev.hearsay.output.TabularForm;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The forms in which views of a database are written into files. */
enum TableForm {
    CSV,
    TSV,
    JSONL;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** What stands above the rows. */
    String head(List<String> columns) {
        return this == JSONL ? "" : TabularForm.valueOf(name()).line(List.copyOf(columns));
    }

    /** @param plain whether a column has numbers or truth values */
    String row(List<String> columns, List<@Nullable String> values, Predicate<String> plain) {
        return this == JSONL
                ? JsonRow.line(
                        columns, values, columns.stream().map(plain::test).toList())
                : TabularForm.valueOf(name()).line(values);
    }
}
