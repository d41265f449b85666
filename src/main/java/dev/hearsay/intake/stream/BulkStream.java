// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream over another that does its work in the method that reads several bytes; it doesn't support mark and reset.
 */
public abstract class BulkStream extends FilterInputStream {

    public BulkStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] bytes, int from, int length) throws IOException;

    @Override
    public boolean markSupported() {
        return false;
    }
}
