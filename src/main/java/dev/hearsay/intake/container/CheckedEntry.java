// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The bytes of a zip entry, checked against the checksum and the size recorded in the archive. */
final class CheckedEntry extends CheckedInputStream {

    private final long crc;
    private final long size;
    private long read;

    /**
     * Creates an entry that is checked when its end is read.
     *
     * @param crc negative if it isn't known
     * @param size negative if it isn't known
     */
    CheckedEntry(InputStream in, long crc, long size) {
        super(in, new CRC32());
        this.crc = crc;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(count);
        return count;
    }

    private void count(int count) throws IOException {
        if (count >= 0) {
            read += count;
            return;
        }
        if (size >= 0 && read != size) {
            throw new IOException(read + " bytes came out where " + size + " should");
        }
        if (crc >= 0 && getChecksum().getValue() != crc) {
            throw new IOException("the checksum (CRC) doesn't fit");
        }
    }
}
