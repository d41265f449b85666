// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.Metadata;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that takes a folder to an output and tells each step on standard output, so that it can be killed at one. */
final class ToyRun {

    private ToyRun() {}

    /**
     * Goes on where an earlier process ended.
     *
     * @param arguments folder, output, number of threads
     */
    public static void main(String[] arguments) {
        OutputFiles files = OutputFiles.partsOf(Path.of(arguments[1]));
        try (RunSink sink = JournaledFiles.open(
                files, "toy", true, (out, begun) -> new JsonLinesWriter(out, OffsetUnit.CODEPOINT))) {
            RunEnd end = over(Path.of(arguments[0]), sink, Integer.parseInt(arguments[2]));
            if (end == RunEnd.DONE) {
                sink.finish();
                Files.deleteIfExists(files.journal());
            }
        } catch (IOException e) {
            System.out.println(e);
            System.exit(3);
        }
    }

    static RunEnd over(Path folder, RunSink sink, int threads) throws IOException {
        List<Source> sources = Sources.find(List.of(folder.toString())).sources();
        ArticleTask task = new ArticleTask(IntakeOptions.DEFAULT, Metadata.NONE, ToyClaims::annotate);
        Run run = new Run(threads, task, Long.MAX_VALUE, () -> false);
        try (StepStream steps = new StepStream(
                sources, Source::id, sink.written(), InputStream.nullInputStream(), IntakeOptions.DEFAULT)) {
            return run.over(steps, sink, (step, outcomes) -> {
                System.out.println(step.key());
                System.out.flush();
            });
        }
    }
}
