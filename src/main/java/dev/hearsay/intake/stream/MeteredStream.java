// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells how many bytes are read through it. A stream below that has failed fails each time it is read again. Closing
 * it leaves the stream below open, which may be the archive that the entry lies in, or standard input.
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

    /** None: a buffer that asks for more than it must would lose what it has when the stream below breaks off. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public long skip(long wanted) throws IOException {
        // what is skipped has to be unpacked as well, and a stream may skip past its end
        return readNBytes((int) Math.max(0, Math.min(wanted, CHUNK))).length;
    }

    @Override
    public void close() {
        // whoever opened the stream below closes it
    }
}
