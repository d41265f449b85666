// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.JournaledFiles;
import dev.hearsay.batch.OtherRunException;
import dev.hearsay.batch.OutputFiles;
import dev.hearsay.batch.RunSink;
import dev.hearsay.batch.WholeFiles;
import dev.hearsay.output.BratWriter;
import dev.hearsay.output.Manifest;
import dev.hearsay.output.OutputForm;
import dev.hearsay.output.parquet.ParquetClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/** Writes claims into files. */
final class FileOutput implements RunOutput {

    private final Instant started = Instant.now();
    private final ExtractOptions options;
    private final OutputFiles files;
    private final RunSink sink;

    private FileOutput(ExtractOptions options, OutputFiles files, RunSink sink) {
        this.options = options;
        this.files = files;
        this.sink = sink;
    }

    /**
     * Opens files that get their final names when they are complete.
     *
     * @param report notified of an unfinished run that is discarded
     * @throws UsageException if it can't resume where another run ended
     * @throws UnwritableOutputException if they can't be written
     */
    static FileOutput open(ExtractOptions options, Path path, RunReport report) throws UsageException, IOException {
        OutputForm form = options.form();
        if (options.resume() && !form.isResumable()) {
            throw new UsageException(
                    "--resume doesn't go with " + form.word() + ", which is written only when it is complete");
        }
        OutputFileEnding.warning(path, form).ifPresent(report::note);
        try {
            RunSink sink = sink(options, path);
            if (!options.resume() && sink instanceof JournaledFiles files && files.dropsUnfinished()) {
                report.note(
                        "starting over: the output of an unfinished run is discarded; --resume would have continued it");
            }
            return new FileOutput(options, OutputFiles.partsOf(path), sink);
        } catch (OtherRunException e) {
            throw new UsageException(e.getMessage() + "; repeat that run as it was, or start over without --resume");
        } catch (IOException e) {
            throw new UnwritableOutputException(path.toString(), e);
        }
    }

    private static RunSink sink(ExtractOptions options, Path path) throws IOException {
        OutputFiles files = OutputFiles.partsOf(path);
        if (options.form().isFolder()) {
            return WholeFiles.folder(files, () -> new BratWriter(path));
        }
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        return options.form().isResumable()
                ? journaled(options, files, options.fingerprint(), options.resume())
                : WholeFiles.file(files, out -> ClaimWriters.table(out, Terminal.NONE));
    }

    /**
     * Opens a file that grows for as long as a watch lasts; a watch always resumes where it ended.
     *
     * @throws UsageException if the file contains something else
     * @throws UnwritableOutputException if it can't be written
     */
    static FileOutput growing(ExtractOptions options, Path path) throws UsageException, IOException {
        if (!options.form().isOpenEnded()) {
            throw new UsageException("watching works with jsonl, csv, tsv and databases, not with "
                    + options.form().word());
        }
        OutputFiles files = OutputFiles.growing(path);
        if (Files.exists(path) && !Files.exists(files.journal())) {
            throw new UsageException(path + " exists and was not written by a watch; name another output");
        }
        try {
            // without version and models, which may change while a folder is watched for years
            String fingerprint = "watch " + options.form().word() + " " + options.offsets() + options.header();
            return new FileOutput(options, files, journaled(options, files, fingerprint, true));
        } catch (OtherRunException e) {
            throw new UsageException(e.getMessage() + "; name another output");
        } catch (IOException e) {
            throw new UnwritableOutputException(path.toString(), e);
        }
    }

    private static RunSink journaled(ExtractOptions options, OutputFiles files, String fingerprint, boolean resume)
            throws IOException {
        JournaledFiles.Completion completion =
                options.form() == OutputForm.PARQUET ? FileOutput::asParquet : JournaledFiles.Completion.RENAMED;
        return JournaledFiles.open(
                files, fingerprint, resume, (out, begun) -> ClaimWriters.resumed(options, out, begun), completion);
    }

    /** Written beside the output first, so that no reader sees half of it. */
    private static void asParquet(Path lines, Path output) throws IOException {
        Path unfinished = output.resolveSibling(output.getFileName() + ".new");
        ParquetClaims.write(lines, unfinished);
        Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(lines);
    }

    @Override
    public RunSink sink() {
        return sink;
    }

    @Override
    public void finish(List<Manifest.Model> models, RunReport report) throws IOException {
        pause(models, report);
        Files.deleteIfExists(files.journal());
    }

    @Override
    public void pause(List<Manifest.Model> models, RunReport report) throws IOException {
        sink.finish();
        RunFiles.writeManifest(files, options, models, report, sink.findings(), started);
    }

    @Override
    public IOException unwritable(IOException cause) {
        if (cause instanceof UnwritableOutputException) {
            return cause;
        }
        UnwritableOutputException failure =
                new UnwritableOutputException(files.output().toString(), cause);
        return isResumable() ? failure.withAdvice("resume with --resume once that is fixed") : failure;
    }

    @Override
    public boolean isResumable() {
        return options.form().isResumable();
    }
}
