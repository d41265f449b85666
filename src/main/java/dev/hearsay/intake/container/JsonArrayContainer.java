// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hearsay.intake.charset.Utf8Stream;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.record.JsonSyntax;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array of objects, of any length: only one of them is in memory at a time. An entry has the object's content on
 * one line, in UTF-8; its id contains its number in the array, since the whole array may be on one line of the file.
 */
public final class JsonArrayContainer implements Container {

    private final JsonParser parser;
    private final int limit;
    private int number;
    private boolean begun;
    private boolean ended;

    private JsonArrayContainer(InputStream in, int limit) throws IOException {
        this.parser = JsonSyntax.FACTORY.createParser(in);
        this.limit = limit;
    }

    /** Whether a stream that begins with these bytes is a JSON array of objects. */
    public static boolean recognizes(byte[] head) {
        byte[] view = Utf8Stream.head(head);
        int bracket = blanks(view, 0);
        int brace = blanks(view, bracket + 1);
        return brace < view.length && view[bracket] == '[' && view[brace] == '{';
    }

    private static int blanks(byte[] view, int from) {
        int i = from;
        while (i < view.length && (view[i] == ' ' || (view[i] >= '\t' && view[i] <= '\r'))) {
            i++;
        }
        return i;
    }

    /**
     * Opens a stream.
     *
     * @param limit of an object in bytes
     */
    public static Container open(InputStream in, int limit) throws IOException {
        return new JsonArrayContainer(Utf8Stream.of(in), limit);
    }

    /** After a fault in an array, it isn't known where the next object begins, so a fault ends it. */
    @Override
    public @Nullable Entry next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (!begun) {
                begun = true;
                parser.nextToken(); // the bracket
            }
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                requireEnd(token);
                return null;
            }
            number++;
            int line = parser.currentTokenLocation().getLineNr();
            return token == JsonToken.START_OBJECT ? object(line) : broken(line, noObject());
        } catch (JsonProcessingException e) {
            ended = true;
            throw JsonSyntax.rejection(e);
        } catch (IOException | RuntimeException e) {
            ended = true;
            throw e;
        }
    }

    private void requireEnd(@Nullable JsonToken token) throws IOException {
        if (token == null || parser.nextToken() != null) {
            throw new RejectedArticleException(
                    "json",
                    "not well-formed JSON: something follows the end of the array; what came before it was read",
                    parser.currentLocation().getLineNr(),
                    parser.currentLocation().getColumnNr());
        }
    }

    private Entry object(int line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = JsonSyntax.FACTORY.createGenerator(bytes)) {
            int depth = 0;
            do {
                if (bytes.size() <= limit) {
                    copy.copyCurrentEventExact(parser);
                }
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
            } while (depth > 0 && parser.nextToken() != null);
            if (bytes.size() <= limit) {
                copy.flush();
            }
        }
        if (bytes.size() > limit) {
            return broken(line, tooLarge());
        }
        return new Entry(
                "#" + number,
                "",
                line,
                new ByteArrayInputStream(bytes.toByteArray()),
                null,
                null,
                Metadata.NONE,
                Format.JSON,
                null);
    }

    private Entry broken(int line, RejectedArticleException problem) throws IOException {
        parser.skipChildren();
        return new Entry(
                "#" + number, "", line, InputStream.nullInputStream(), null, null, Metadata.NONE, null, problem);
    }

    private static RejectedArticleException noObject() {
        return new RejectedArticleException(
                "json", "this member of the array is no object; expected is an object with an article's text");
    }

    private RejectedArticleException tooLarge() {
        return new RejectedArticleException(
                "too-large",
                "an object larger than " + limit + " bytes, the limit for one record; the others are read");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
