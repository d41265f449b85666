// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** As many bytes of a stream as one record has. Closing it leaves the stream open. */
public final class RecordStream extends BulkStream {

    private long left;
    private boolean cutOff;

    /** @param length in bytes */
    public RecordStream(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    /** Goes to the end of the record. */
    public void skipRest() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            // what is skipped may be compressed, so it has to be read
        }
    }

    /** Whether the stream has ended before the record. */
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
        // whoever opened the stream below closes it
    }
}
