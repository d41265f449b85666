// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.Metadata;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.RunStart;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A process that takes a folder to an output and tells each step on standard output, so that it can be killed at one. */
final class ToyRun {

    private ToyRun() {}

    /**
     * Goes on where an earlier process ended.
     *
     * @param arguments folder, output, number of threads
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int threads = Integer.parseInt(arguments[2]);
        try {
            if (DatabaseUrl.isDatabase(arguments[1])) {
                toDatabase(folder, DatabaseUrl.parse(arguments[1], Map.of()), threads);
            } else {
                toFile(folder, OutputFiles.partsOf(Path.of(arguments[1])), threads);
            }
        } catch (IOException e) {
            System.out.println(e);
            System.exit(3);
        }
    }

    private static void toFile(Path folder, OutputFiles files, int threads) throws IOException {
        try (RunSink sink = JournaledFiles.open(
                files, "toy", true, (out, begun) -> new JsonLinesWriter(out, OffsetUnit.CODEPOINT))) {
            if (over(folder, sink, threads) == EndReason.DONE) {
                sink.finish();
                Files.deleteIfExists(files.journal());
            }
        }
    }

    private static void toDatabase(Path folder, DatabaseUrl url, int threads) throws IOException {
        ClaimStore store = ClaimStore.open(url);
        RunStart start = new RunStart("toy", "1", "toy", Map.of(), List.of(), List.of(), Instant.EPOCH);
        try (RunSink sink = new StoreSink(store, store.unfinished("toy").orElse(null), () -> start, outdated -> {})) {
            if (over(folder, sink, threads) == EndReason.DONE) {
                sink.finish();
            }
        }
    }

    static EndReason over(Path folder, RunSink sink, int threads) throws IOException {
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
