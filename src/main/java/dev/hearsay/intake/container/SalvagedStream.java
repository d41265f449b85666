// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.stream.BulkStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The output of a decompressor, up to the last byte before any damage. A decompressor that fails halfway through a read
 * has already written bytes to the buffer, and only its counter shows how many.
 */
final class SalvagedStream extends BulkStream {

    private final CompressorInputStream decompressor;
    private @Nullable IOException failure;

    SalvagedStream(CompressorInputStream decompressor) {
        super(decompressor);
        this.decompressor = decompressor;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        long before = decompressor.getBytesRead();
        try {
            return decompressor.read(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            int written = (int) (decompressor.getBytesRead() - before);
            if (written == 0) {
                throw e;
            }
            return written;
        }
    }
}
