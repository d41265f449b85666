// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a library from reading an endless header into memory, such as a name of gigabytes: while a header is read, no
 * more than {@link #LARGEST} bytes are supplied.
 */
public final class HeaderBudget extends FilterInputStream {

    /** The largest total size of the headers between two entries, in bytes. */
    static final int LARGEST = 1 << 20;

    private long left = Long.MAX_VALUE;

    public HeaderBudget(InputStream in) {
        super(in);
    }

    /** Notes that a header comes next. */
    public void header() {
        left = LARGEST;
    }

    /** Notes that data of any length comes next. */
    public void data() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        require();
        int read = super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        require();
        int read = super.read(bytes, from, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        require();
        long skipped = super.skip(Math.min(wanted, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void require() throws IOException {
        if (left <= 0) {
            throw new IOException("the header of an entry is larger than " + LARGEST + " bytes");
        }
    }
}
