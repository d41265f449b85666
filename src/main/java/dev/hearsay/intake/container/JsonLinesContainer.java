// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.hearsay.intake.charset.TextDecoder;
import dev.hearsay.intake.charset.Utf8Stream;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.record.JsonSyntax;
import dev.hearsay.intake.stream.RawLine;
import dev.hearsay.intake.stream.RawLines;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines (https://jsonlines.org): one object per line. A line that isn't an object is reported by its number, and
 * the rest is read.
 */
public final class JsonLinesContainer implements Container {

    /** From this length on, what begins as an object and has no line break yet may simply be a long line. */
    private static final int LONG_HEAD = 4096;

    private final RawLines lines;
    private final int limit;

    private JsonLinesContainer(InputStream in, int limit) {
        this.lines = new RawLines(in, limit);
        this.limit = limit;
    }

    /**
     * Whether a stream that begins with these bytes is JSON Lines: the first line is a whole object, and another line
     * begins like one. A single object is a document.
     *
     * @param head as much as possible: at least the first line and a byte of the second
     */
    public static boolean recognizes(byte[] head) {
        byte[] view = Utf8Stream.head(head);
        int first = lineFrom(view, 0);
        int after = lineEnd(view, first);
        if (first == view.length || view[first] != '{') {
            return false;
        }
        if (after == view.length) {
            return view.length >= LONG_HEAD && isCutOff(view, first);
        }
        boolean more = false;
        for (int next = lineFrom(view, after);
                next < view.length && !more;
                next = lineFrom(view, lineEnd(view, next))) {
            more = view[next] == '{';
        }
        return more && fault(bytes(view, first, after)).isEmpty();
    }

    /**
     * Opens a stream.
     *
     * @param limit of a line in bytes
     */
    public static Container open(InputStream in, int limit) throws IOException {
        return new JsonLinesContainer(Utf8Stream.of(in), limit);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        RawLine line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        Optional<RejectedArticleException> fault = line.tooLong() ? Optional.of(tooLong()) : fault(line.bytes());
        return fault.isPresent()
                ? Entry.broken(line.number(), fault.get())
                : Entry.record(line.number(), line.bytes(), Format.JSON);
    }

    private RejectedArticleException tooLong() {
        return new RejectedArticleException(
                "too-large", "a line longer than " + limit + " bytes, the limit for one record; the others are read");
    }

    /** Why a line is not an object; line 1 is the line itself. */
    private static Optional<RejectedArticleException> fault(byte[] line) {
        try (JsonParser parser =
                JsonSyntax.FACTORY.createParser(TextDecoder.decode(line).text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of(new RejectedArticleException(
                        "json", "this line is JSON but no object; expected is one article as an object, {…}, a line"));
            }
            parser.skipChildren();
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(new RejectedArticleException(
                            "json",
                            "more than one JSON value on this line; put each on a line of its own",
                            1,
                            parser.currentTokenLocation().getColumnNr()));
        } catch (JsonProcessingException e) {
            return Optional.of(JsonSyntax.rejection(e));
        } catch (RejectedArticleException e) {
            return Optional.of(e);
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be read", e);
        }
    }

    private static boolean isCutOff(byte[] view, int from) {
        return fault(bytes(view, from, view.length)).isPresent();
    }

    private static int lineFrom(byte[] view, int at) {
        int i = at;
        while (i < view.length && (view[i] == ' ' || (view[i] >= '\t' && view[i] <= '\r'))) {
            i++;
        }
        return i;
    }

    private static int lineEnd(byte[] view, int at) {
        int i = at;
        while (i < view.length && view[i] != '\n') {
            i++;
        }
        return i;
    }

    private static byte[] bytes(byte[] view, int from, int to) {
        return Arrays.copyOfRange(view, from, to);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
