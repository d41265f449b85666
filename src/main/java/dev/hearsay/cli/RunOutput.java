// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.JournaledFiles;
import dev.hearsay.batch.OtherRunException;
import dev.hearsay.batch.OutputFiles;
import dev.hearsay.batch.RunSink;
import dev.hearsay.batch.StreamSink;
import dev.hearsay.batch.WholeFiles;
import dev.hearsay.output.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The output of a run, opened: what takes its claims, and what is written when it is done. */
final class RunOutput implements Closeable {

    private final ExtractOptions options;
    private final Instant started = Instant.now();
    private final @Nullable OutputFiles files;
    private final RunSink sink;

    private RunOutput(ExtractOptions options, @Nullable OutputFiles files, RunSink sink) {
        this.options = options;
        this.files = files;
        this.sink = sink;
    }

    /**
     * Opens it.
     *
     * @throws UsageException if it can't go on where another run ended
     * @throws UnwritableException if it can't be written
     */
    static RunOutput open(ExtractOptions options, Streams streams) throws UsageException, IOException {
        if (options.target() instanceof Target.File file) {
            try {
                return new RunOutput(options, OutputFiles.partsOf(file.path()), files(options, file));
            } catch (OtherRunException e) {
                throw new UsageException(
                        e.getMessage() + "; run it again as it was, or without --resume to begin anew");
            } catch (IOException e) {
                throw new UnwritableException(file.path().toString(), e);
            }
        }
        if (options.resume()) {
            throw new UsageException("--resume needs a file: name one with -o");
        }
        var writer = ClaimWriters.of(options.form(), streams.out(), options.offsets(), streams.terminal());
        return new RunOutput(options, null, new StreamSink(streams.out(), writer));
    }

    /**
     * Opens an output that grows for as long as somebody watches; it always goes on where it ended.
     *
     * @throws UsageException if it holds something else
     * @throws UnwritableException if it can't be written
     */
    static RunOutput growing(ExtractOptions options) throws UsageException, IOException {
        Target.File file = (Target.File) options.target();
        if (!options.form().isOpenEnded()) {
            throw new UsageException("watching goes with jsonl, csv, tsv and databases, not with "
                    + options.form().word());
        }
        OutputFiles files = OutputFiles.growing(file.path());
        if (Files.exists(file.path()) && !Files.exists(files.journal())) {
            throw new UsageException(file.path() + " is there and no watch wrote it; name another output");
        }
        try {
            // neither version nor models: they may change while a folder is watched for years
            String fingerprint = "watch " + options.form().word() + " " + options.offsets();
            return new RunOutput(options, files, journaled(options, files, fingerprint, true));
        } catch (OtherRunException e) {
            throw new UsageException(e.getMessage() + "; name another output");
        } catch (IOException e) {
            throw new UnwritableException(file.path().toString(), e);
        }
    }

    private static RunSink journaled(ExtractOptions options, OutputFiles files, String fingerprint, boolean resume)
            throws IOException {
        return JournaledFiles.open(
                files,
                fingerprint,
                resume,
                (out, begun) -> ClaimWriters.resumed(options.form(), out, options.offsets(), begun));
    }

    private static RunSink files(ExtractOptions options, Target.File file) throws UsageException, IOException {
        if (Files.isDirectory(file.path())) {
            throw new IOException("it is a folder");
        }
        OutputFiles files = OutputFiles.partsOf(file.path());
        if (options.form().isResumable()) {
            return journaled(options, files, options.fingerprint(), options.resume());
        }
        if (options.resume()) {
            throw new UsageException("--resume goes with jsonl, csv, tsv and databases, not with "
                    + options.form().word());
        }
        return new WholeFiles(files, out -> ClaimWriters.of(options.form(), out, options.offsets(), Terminal.NONE));
    }

    RunSink sink() {
        return sink;
    }

    /**
     * Ends it, all being written.
     *
     * @throws UnwritableException if it can't be written
     */
    void finish(List<Manifest.Model> models, RunReport report) throws IOException {
        pause(models, report);
        if (files != null) {
            Files.deleteIfExists(files.journal());
        }
    }

    /**
     * Ends it for now: all is written, and the journal stays.
     *
     * @throws UnwritableException if it can't be written
     */
    void pause(List<Manifest.Model> models, RunReport report) throws IOException {
        try {
            sink.finish();
            if (files != null) {
                RunFiles.writeManifest(files, options, models, report, started);
            }
        } catch (UnwritableException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** What to tell where the output fails, and what is left. */
    IOException unwritable(IOException cause) {
        if (!(options.target() instanceof Target.File file)) {
            return cause;
        }
        UnwritableException told = new UnwritableException(file.path().toString(), cause);
        return options.form().isResumable() ? told.withAdvice("go on with --resume when that is mended") : told;
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
