// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one at a time; a line longer than the limit is cut to it. */
public final class RawLines implements Closeable {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    /** @param limit of a line in bytes */
    public RawLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; null after the last. */
    public @Nullable RawLine next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean open = true;
        while (open && fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int room = Math.min(at - from, limit - line.size());
            line.write(buffer, from, room);
            tooLong |= room < at - from;
            open = at == end;
        }
        at++; // the line feed; at the end of the stream nothing is left anyway
        return new RawLine(number, line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        if (at >= end) {
            end = in.read(buffer);
            at = 0;
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
