// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one record in a stream. Closing it leaves the stream open. */
public final class RecordStream extends BulkStream {

    private long left;
    private boolean cutOff;

    /** @param length in bytes */
    public RecordStream(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    /** Skips to the end of the record. */
    public void skipRest() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            // skipped bytes may be compressed, so they have to be read
        }
    }

    /** Whether the stream ended before the record did. */
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        if (read < 0) {
            cutOff = true;
            throw new EOFException("the stream ends inside of a record");
        }
        left -= read;
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.max(0, Math.min(wanted, 1 << 13))];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public void close() {
        // the stream below is closed by its opener
    }
}
