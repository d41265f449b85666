// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.RunSink;
import dev.hearsay.batch.StreamSink;
import dev.hearsay.output.Manifest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims to a stream, from which nothing can be removed again.
 *
 * @param sink writes to the stream
 * @param path of a pipe or a device; null for standard output
 */
record StreamOutput(RunSink sink, @Nullable Path path) implements RunOutput {

    static StreamOutput of(ExtractOptions options, Streams streams) throws UsageException {
        return new StreamOutput(sink(options, streams.out(), streams.terminal()), null);
    }

    /**
     * Opens a pipe or a device.
     *
     * @throws UnwritableOutputException if it can't be opened
     */
    static StreamOutput to(Path path, ExtractOptions options) throws UsageException, IOException {
        try {
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
            return new StreamOutput(sink(options, out, Terminal.NONE), path);
        } catch (IOException e) {
            throw new UnwritableOutputException(path.toString(), e);
        }
    }

    private static RunSink sink(ExtractOptions options, OutputStream out, Terminal terminal) throws UsageException {
        if (options.resume()) {
            throw new UsageException("--resume needs a file or a database: name one with -o");
        }
        return new StreamSink(out, ClaimWriters.of(options, out, terminal));
    }

    @Override
    public void finish(List<Manifest.Model> models, RunReport report) throws IOException {
        sink.finish();
    }

    @Override
    public IOException unwritable(IOException cause) {
        return path == null || Main.isClosedPipe(cause) ? cause : new UnwritableOutputException(path.toString(), cause);
    }

    @Override
    public boolean isResumable() {
        return false;
    }
}
