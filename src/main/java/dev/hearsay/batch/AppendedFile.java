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

/** A file that grows, and can be cut back to what counts. */
final class AppendedFile implements Closeable {

    private final FileChannel channel;
    private long length;

    /** @param length in bytes of what is kept of the file */
    AppendedFile(Path file, long length) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.length = length;
        channel.truncate(length);
        channel.position(length);
    }

    /**
     * A file as it is, which nobody else writes from now on until it is closed.
     *
     * @throws IOException if another run is writing it, or it can't be written
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
            // the run that had it ended and removed it in between
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

    /** Takes back all behind {@code to}. */
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

    /** Waits until it would survive a loss of power. */
    void force() throws IOException {
        channel.force(false);
    }

    /** A stream that adds to it; closing the stream leaves the file open. */
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
