// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * Tells how many bytes are read through it. Closing it leaves the stream below open, which may be the archive that
 * the entry lies in, or standard input.
 */
final class MeteredStream extends FilterInputStream {

    private static final int CHUNK = 1 << 16;

    private final LongConsumer count;

    MeteredStream(InputStream in, LongConsumer count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count.accept(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            count.accept(read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        // what is skipped has to be unpacked as well, and a stream may skip past its end
        return readNBytes((int) Math.max(0, Math.min(wanted, CHUNK))).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // whoever opened the stream below closes it
    }
}
