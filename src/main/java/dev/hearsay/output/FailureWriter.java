// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Failure;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Failures, one JSON object a line, in the form of {@code docs/failure.schema.json}; UTF-8, {@code \n}. */
public final class FailureWriter implements Closeable {

    /** The form and its version. */
    public static final String SCHEMA = "hearsay/failure/1";

    private final OutputStream out;

    /** A writer to {@code out}, which takes each line in one piece. */
    public FailureWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a failure.
     *
     * @throws IOException if the stream below can't take it
     */
    public void write(Failure failure) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.putObject("article").put("id", failure.articleId()).put("file", failure.file());
        json.put("stage", failure.stage());
        json.put("code", failure.code());
        json.put("message", failure.message());
        json.put("line", failure.line());
        json.put("column", failure.column());
        out.write(JsonText.line(json));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
