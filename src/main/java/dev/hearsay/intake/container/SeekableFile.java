// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A container's bytes, read at any place: the file itself, or a temporary copy of what comes from a stream. */
final class SeekableFile implements InputFile, Closeable {

    private final FileChannel channel;
    private final long length;
    private final boolean copy;

    private SeekableFile(FileChannel channel, boolean copy) throws IOException {
        this.channel = channel;
        this.length = channel.size();
        this.copy = copy;
    }

    /** @throws IOException if the stream can't be read, or not be copied */
    static SeekableFile of(Packed packed) throws IOException {
        FileChannel file = packed.file();
        return file == null ? copied(packed.stream()) : new SeekableFile(file, false);
    }

    private static SeekableFile copied(InputStream stream) throws IOException {
        Path file = Files.createTempFile("hearsay-", ".table");
        try {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return new SeekableFile(FileChannel.open(file, StandardOpenOption.DELETE_ON_CLOSE), true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Whether it is a copy, which is deleted when it is closed. */
    boolean isCopy() {
        return copy;
    }

    boolean startsWith(String signature) throws IOException {
        return has(signature, 0);
    }

    boolean endsWith(String signature) throws IOException {
        return has(signature, length - signature.length());
    }

    private boolean has(String signature, long position) throws IOException {
        try (SeekableInputStream in = newStream()) {
            in.seek(Math.max(0, position));
            return ContainerKind.begins(in.readNBytes(signature.length()), signature);
        }
    }

    @Override
    public long getLength() {
        return length;
    }

    @Override
    public SeekableInputStream newStream() {
        Reading reading = new Reading(channel);
        return new DelegatingSeekableInputStream(reading) {
            @Override
            public long getPos() {
                return reading.position;
            }

            @Override
            public void seek(long position) {
                reading.position = position;
            }
        };
    }

    /** A stream with a position of its own; closing it leaves the file open. */
    private static final class Reading extends InputStream {

        private final FileChannel channel;
        private long position;

        Reading(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = channel.read(ByteBuffer.wrap(bytes, from, count), position);
            position += Math.max(0, read);
            return read;
        }
    }

    @Override
    public String toString() {
        return copy ? "a copy of the stream" : "the file";
    }

    /** The file itself is left to who opened it. */
    @Override
    public void close() throws IOException {
        if (copy) {
            channel.close();
        }
    }
}
