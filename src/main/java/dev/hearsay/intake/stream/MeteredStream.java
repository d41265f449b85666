// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports how many bytes are read through it. Once the stream below has failed, every further read fails too. Closing
 * it leaves the stream below open, which may be the archive that holds the entry, or standard input.
 */
public final class MeteredStream extends BulkStream {

    private static final int CHUNK = 1 << 16;

    private final LongConsumer count;
    private @Nullable IOException failure;

    public MeteredStream(InputStream in, LongConsumer count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int read = in.read(bytes, from, length);
            count.accept(Math.max(0, read));
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Always 0: a buffer that asks for more than it needs would lose what it has when the stream below breaks off. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public long skip(long wanted) throws IOException {
        // skipped bytes have to be unpacked as well, and a stream may skip past its end
        return readNBytes((int) Math.max(0, Math.min(wanted, CHUNK))).length;
    }

    @Override
    public void close() {
        // the stream below is closed by its opener
    }
}
