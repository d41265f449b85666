// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.file.Missing;
import dev.hearsay.intake.file.Unreadable;
import dev.hearsay.intake.stream.MeteredStream;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A source's own bytes, counted as they are read. */
final class RawFile implements Closeable {

    private final InputStream stream;
    private final @Nullable FileChannel channel;
    private final Closeable opened;
    private long read;

    private RawFile(InputStream opened, @Nullable FileChannel channel, Closeable closing) {
        this.stream = new MeteredStream(new BufferedInputStream(opened, 1 << 16), count -> read += count);
        this.channel = channel;
        this.opened = closing;
    }

    /**
     * Opens a source.
     *
     * @param standardInput read for a streamed source; it is left open
     * @throws RejectedArticleException if it can't be opened
     */
    static RawFile open(Source source, InputStream standardInput) {
        if (source.streamed()) {
            return new RawFile(standardInput, null, () -> {});
        }
        Path path = Path.of(source.file());
        try {
            if (Files.isRegularFile(path)) {
                FileChannel channel = FileChannel.open(path);
                return new RawFile(Channels.newInputStream(channel), channel, channel);
            }
            InputStream stream = Files.newInputStream(path);
            return new RawFile(stream, null, stream);
        } catch (NoSuchFileException e) {
            throw new RejectedArticleException("missing", Missing.explain(path.toString(), path));
        } catch (IOException e) {
            throw new RejectedArticleException("unreadable", Unreadable.explain(e));
        }
    }

    /** The whole file, from the start; closing the stream does nothing. */
    InputStream stream() {
        return stream;
    }

    /** The file, for reading at any place; null if there is none. */
    @Nullable FileChannel channel() {
        return channel;
    }

    /** How many bytes have been taken from the stream. */
    long read() {
        return read;
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
