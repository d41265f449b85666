// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes claims that were read back, unchanged, in one of the forms for programs. */
public final class RecordWriter {

    private final OutputStream out;
    private final OutputForm form;
    private boolean begun;

    /**
     * A writer to {@code out}.
     *
     * @throws IllegalArgumentException if the form is not JSONL, JSON, CSV or TSV
     */
    public RecordWriter(OutputStream out, OutputForm form) {
        switch (form) {
            case JSONL, JSON, CSV, TSV -> {}
            default -> throw new IllegalArgumentException("records are not written as " + form.word());
        }
        this.out = out;
        this.form = form;
    }

    /** Writes a claim; as JSON Lines, its line as it was read. */
    public void write(WrittenClaim claim) throws IOException {
        boolean first = !begun;
        begin();
        switch (form) {
            case JSONL -> put(claim.json() + "\n");
            case JSON -> put((first ? "" : ",\n") + claim.json());
            default -> put(row(claim));
        }
    }

    /** Writes the rest of a complete document. */
    public void finish() throws IOException {
        boolean empty = !begun;
        begin();
        if (form == OutputForm.JSON) {
            put(empty ? "]\n" : "\n]\n");
        }
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        switch (form) {
            case JSON -> put("[\n");
            case CSV, TSV -> put(line(ClaimColumn::name));
            default -> {}
        }
    }

    private String row(WrittenClaim claim) throws IOException {
        try {
            ClaimColumn.Row record = new ClaimColumn.Row(JsonText.parse(claim.json()), null);
            return line(column -> column.value().apply(record));
        } catch (JsonProcessingException e) {
            throw new IOException("a claim that was read can't be read again", e);
        }
    }

    private String line(Function<ClaimColumn, @Nullable String> value) {
        TabularForm table = form == OutputForm.CSV ? TabularForm.CSV : TabularForm.TSV;
        return table.line(
                ClaimColumn.ofRecords().stream().<@Nullable String>map(value).toList());
    }

    private void put(String text) throws IOException {
        out.write(UnpairedSurrogates.replaced(text).getBytes(StandardCharsets.UTF_8));
    }
}
