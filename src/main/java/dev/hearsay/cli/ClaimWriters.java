// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.OutputForm;
import dev.hearsay.output.PredictionsWriter;
import dev.hearsay.output.TableWriter;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The writer for a form. */
final class ClaimWriters {

    private ClaimWriters() {}

    /**
     * The writer for a form that can be gone on with.
     *
     * @param begun whether the stream holds claims of this form already
     */
    static ClaimWriter appending(OutputForm form, OutputStream out, OffsetUnit offsets, boolean begun) {
        return of(form, out, offsets, Terminal.NONE);
    }

    /** @param terminal what a table is drawn for */
    static ClaimWriter of(OutputForm form, OutputStream out, OffsetUnit offsets, Terminal terminal) {
        return switch (form) {
            case JSONL -> new JsonLinesWriter(out, offsets);
            case PREDICTIONS -> new PredictionsWriter(out);
            case TABLE ->
                new TableWriter(
                        new OutputStreamWriter(out, StandardCharsets.UTF_8), terminal.columns(), terminal.color());
        };
    }
}
