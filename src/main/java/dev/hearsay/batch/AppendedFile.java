// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that grows, and can be truncated to the part that counts. */
final class AppendedFile implements Closeable {

    private final FileChannel channel;
    private long length;

    /** @param length in bytes of the part of the file that is kept */
    AppendedFile(Path file, long length) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.length = length;
        channel.truncate(length);
        channel.position(length);
    }

    /**
     * Opens a file as it is; no other process can write it until it is closed.
     *
     * @throws IOException if another run is writing the file, or it can't be written
     */
    static AppendedFile locked(Path file) throws IOException {
        while (true) {
            AppendedFile locked = new AppendedFile(file, Files.isRegularFile(file) ? Files.size(file) : 0);
            if (!locked.lock()) {
                locked.close();
                throw new IOException("another run is writing it; wait until that ends, or name another output");
            }
            if (Files.exists(file)) {
                return locked;
            }
            // the other run ended and removed the file in between
            locked.close();
        }
    }

    void write(byte[] bytes, int from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, count);
        while (buffer.hasRemaining()) {
            length += channel.write(buffer);
        }
    }

    void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    long length() {
        return length;
    }

    /** Removes all bytes after {@code to}. */
    void cut(long to) throws IOException {
        channel.truncate(to);
        channel.position(to);
        length = to;
    }

    private boolean lock() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Waits until the file would survive a power failure. */
    void force() throws IOException {
        channel.force(false);
    }

    /** A stream that appends to the file; closing the stream leaves the file open. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                AppendedFile.this.write(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                AppendedFile.this.write(bytes, from, count);
            }
        };
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
