// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Claims as one JSON document: a frame with a record a line in it, written as the claims come. UTF-8, {@code \n} on
 * every platform, an unpaired surrogate as an escape. Without claims the frame is written all the same, so the
 * document is always whole once the writer is finished.
 */
public final class JsonDocumentWriter implements ClaimWriter {

    /** Makes the records of an article's claims. */
    private interface Records extends Function<Article, Function<Claim, ObjectNode>> {}

    private final OutputStream out;
    private final String head;
    private final String tail;
    private final Records records;
    private boolean begun;
    private boolean finished;

    private JsonDocumentWriter(OutputStream out, String head, String tail, Records records, boolean begun) {
        this.out = out;
        this.head = head;
        this.tail = tail;
        this.records = records;
        this.begun = begun;
    }

    /**
     * An array of claim records, in the form of {@code docs/claim.schema.json}.
     *
     * @param out takes the records of an article in one piece
     * @param unit that the offsets written count
     * @param begun whether {@code out} continues after at least one record of an earlier, unfinished writer
     */
    public static JsonDocumentWriter array(OutputStream out, OffsetUnit unit, boolean begun) {
        return new JsonDocumentWriter(out, "[", "]", article -> new ClaimJson(article, unit)::of, begun);
    }

    /**
     * An array of annotations after the W3C's Web Annotation Data Model, as JSON-LD in the form of
     * {@code docs/annotations.schema.json}. Positions count code points, as the model says.
     *
     * @param out takes the annotations of an article in one piece
     * @param begun whether {@code out} continues after at least one annotation
     * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
     */
    public static JsonDocumentWriter annotations(OutputStream out, boolean begun) {
        return new JsonDocumentWriter(out, "[", "]", article -> new AnnotationJson(article)::of, begun);
    }

    /**
     * A graph of schema.org's {@code Claim}s, as JSON-LD in the form of {@code docs/schema-org.schema.json}. Positions
     * count code points.
     *
     * @param out takes the claims of an article in one piece
     * @param begun whether {@code out} continues after at least one claim
     * @see <a href="https://schema.org/Claim">Claim</a>
     */
    public static JsonDocumentWriter schemaOrg(OutputStream out, boolean begun) {
        return new JsonDocumentWriter(
                out, SchemaOrgJson.HEAD, SchemaOrgJson.TAIL, article -> new SchemaOrgJson(article)::of, begun);
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        if (finished) {
            throw new IllegalStateException("the document is finished");
        }
        if (claims.isEmpty()) {
            return;
        }
        Function<Claim, ObjectNode> json = records.apply(article);
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (Claim claim : claims) {
            byte[] line = JsonText.line(json.apply(claim));
            piece.writeBytes(utf8(begun ? ",\n" : head + "\n"));
            // without its line end: whether a comma or the end of the document follows is not yet known
            piece.write(line, 0, line.length - 1);
            begun = true;
        }
        piece.writeTo(out);
    }

    @Override
    public void finish() throws IOException {
        if (!finished) {
            finished = true;
            out.write(utf8((begun ? "\n" : head + "\n") + tail + "\n"));
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            finish();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
