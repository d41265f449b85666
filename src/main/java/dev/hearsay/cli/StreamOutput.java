// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.RunSink;
import dev.hearsay.batch.StreamSink;
import dev.hearsay.output.Manifest;
import java.io.IOException;
import java.util.List;

/** Claims on standard output. */
record StreamOutput(RunSink sink) implements RunOutput {

    static StreamOutput of(ExtractOptions options, Streams streams) throws UsageException {
        if (options.resume()) {
            throw new UsageException("--resume needs a file or a database: name one with -o");
        }
        return new StreamOutput(new StreamSink(
                streams.out(), ClaimWriters.of(options.form(), streams.out(), options.offsets(), streams.terminal())));
    }

    @Override
    public void finish(List<Manifest.Model> models, RunReport report) throws IOException {
        sink.finish();
    }

    @Override
    public IOException unwritable(IOException cause) {
        return cause;
    }

    @Override
    public boolean isResumable() {
        return false;
    }
}
