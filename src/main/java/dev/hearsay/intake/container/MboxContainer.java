// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.stream.RawLine;
import dev.hearsay.intake.stream.RawLines;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mailbox of messages in a row, each preceded by a line "From " with an address and a time (RFC 4155). */
final class MboxContainer implements Container {

    private static final Pattern SEPARATOR = Pattern.compile("From \\S+ .{0,80}\\d{1,2}:\\d{2}.{0,40}");

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,76}:.*");

    private static final int LONGEST_SEPARATOR = 200;

    private final RawLines lines;
    private final int limit;
    private @Nullable RawLine ahead;

    private MboxContainer(InputStream in, int limit) {
        this.lines = new RawLines(in, limit);
        this.limit = limit;
    }

    /** Whether a stream that begins with these bytes is a mailbox: such a line, followed by a header. */
    static boolean recognizes(byte[] head) {
        if (!ContainerKind.begins(head, "From ")) {
            return false;
        }
        String[] first = new String(head, StandardCharsets.ISO_8859_1).split("\\r?\\n", 3);
        return first.length > 1
                && SEPARATOR.matcher(first[0]).matches()
                && FIELD.matcher(first[1]).matches();
    }

    /** @param limit of a message in bytes */
    static Container open(InputStream in, int limit) throws IOException {
        MboxContainer box = new MboxContainer(in, limit);
        box.ahead = box.lines.next();
        return box;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        RawLine separator = ahead;
        if (separator == null) {
            return null;
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean afterBlank = false;
        boolean tooLong = false;
        RawLine line = lines.next();
        while (line != null && !(afterBlank && isSeparator(line))) {
            tooLong |= line.tooLong() || message.size() + line.bytes().length > limit;
            if (!tooLong) {
                write(line.bytes(), message);
            }
            afterBlank = line.isBlank();
            line = lines.next();
        }
        ahead = line;
        return tooLong
                ? Entry.broken(separator.number(), tooLarge())
                : Entry.record(separator.number(), message.toByteArray(), Format.MAIL);
    }

    /** Writes a line of a message; one that looks like a separator has been given a ">". */
    private static void write(byte[] line, ByteArrayOutputStream message) {
        int from = ContainerKind.begins(line, ">From ") ? 1 : 0;
        message.write(line, from, line.length - from);
        message.write('\n');
    }

    private static boolean isSeparator(RawLine line) {
        return line.bytes().length <= LONGEST_SEPARATOR
                && SEPARATOR
                        .matcher(new String(line.bytes(), StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    private RejectedArticleException tooLarge() {
        return new RejectedArticleException(
                "too-large", "a message larger than " + limit + " bytes, the limit for one; the others are read");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
