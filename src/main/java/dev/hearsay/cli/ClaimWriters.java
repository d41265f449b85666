// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.JsonDocumentWriter;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.OutputForm;
import dev.hearsay.output.PredictionsWriter;
import dev.hearsay.output.TableWriter;
import dev.hearsay.output.TabularForm;
import dev.hearsay.output.TabularWriter;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** Creates the writer for a form. */
final class ClaimWriters {

    private ClaimWriters() {}

    /**
     * A writer to a stream to which nothing has been written yet.
     *
     * @param terminal that a table is drawn for
     * @throws UsageException if the form can't be written to a stream
     */
    static ClaimWriter of(ExtractOptions options, OutputStream out, Terminal terminal) throws UsageException {
        OutputForm form = options.form();
        if (!form.isStream()) {
            String what = form.isFolder() ? "a folder: name it with -o DIR" : "a file: name it with -o FILE";
            throw new UsageException("--to " + form.word() + " writes " + what);
        }
        return form == OutputForm.TABLE ? table(out, terminal) : resumed(options, out, false);
    }

    /** A table, drawn for a terminal; in a file or a pipe, contents are not shortened. */
    static ClaimWriter table(OutputStream out, Terminal terminal) {
        return new TableWriter(
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                terminal.columns(),
                terminal.interactive(),
                terminal.color());
    }

    /**
     * A writer for a resumable form.
     *
     * @param begun whether the stream already contains claims of this form
     */
    static ClaimWriter resumed(ExtractOptions options, OutputStream out, boolean begun) {
        OffsetUnit offsets = options.offsets();
        return switch (options.form()) {
            // Parquet's columns are written when all records are there
            case JSONL, PARQUET -> new JsonLinesWriter(out, offsets);
            case JSON -> JsonDocumentWriter.array(out, offsets, begun);
            case CSV -> new TabularWriter(out, TabularForm.CSV, offsets, options.layout(), !begun);
            case TSV -> new TabularWriter(out, TabularForm.TSV, offsets, options.layout(), !begun);
            case ANNOTATIONS -> JsonDocumentWriter.annotations(out, begun);
            case SCHEMA_ORG -> JsonDocumentWriter.schemaOrg(out, begun);
            case PREDICTIONS -> new PredictionsWriter(out);
            case BRAT, TABLE ->
                throw new IllegalArgumentException(options.form().word() + " can't be resumed");
        };
    }
}
