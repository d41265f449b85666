// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;

/** Locates the central directory of a zip file (APPNOTE.TXT, 4.3.14 to 4.3.16) before anything is read from it. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END_64_SIZE = 56;

    private ZipDirectory() {}

    /**
     * The size in bytes of the part for its entries, whatever number of entries is stated; empty if the end is missing.
     */
    static OptionalLong size(FileChannel file) throws IOException {
        long length = file.size();
        long from = Math.max(0, length - LONGEST_COMMENT - END_SIZE);
        ByteBuffer tail = read(file, from, (int) (length - from));
        for (int i = tail.limit() - END_SIZE; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return size(file, tail, i, from + i);
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong size(FileChannel file, ByteBuffer tail, int at, long end) throws IOException {
        if (at >= LOCATOR_SIZE && tail.getInt(at - LOCATOR_SIZE) == LOCATOR) {
            long end64 = tail.getLong(at - LOCATOR_SIZE + 8);
            if (end64 < 0 || end64 + END_64_SIZE > end) {
                return OptionalLong.empty();
            }
            long start = read(file, end64, END_64_SIZE).getLong(48);
            return start < 0 || start > end64 ? OptionalLong.empty() : OptionalLong.of(end64 - start);
        }
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        long start = Integer.toUnsignedLong(tail.getInt(at + 16));
        // data before the archive shifts it
        long moved = Math.max(0, end - size - start);
        return start + moved > end ? OptionalLong.empty() : OptionalLong.of(end - start - moved);
    }

    private static ByteBuffer read(FileChannel file, long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // a read may return less than was asked for
        }
        return bytes.flip();
    }
}
