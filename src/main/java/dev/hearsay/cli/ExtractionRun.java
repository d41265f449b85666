// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.EndReason;
import dev.hearsay.batch.Run;
import dev.hearsay.batch.RunSink;
import dev.hearsay.batch.StepStream;
import dev.hearsay.intake.Source;
import dev.hearsay.output.Manifest;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The loaded models, with which sources are extracted to an output. */
final class ExtractionRun {

    private final ExtractOptions options;
    private final Streams streams;
    private final RunReport report;
    private final Hearsay hearsay;
    private final Run run;

    /** @param stop whether the run is to end */
    ExtractionRun(ExtractOptions options, Streams streams, RunReport report, BooleanSupplier stop) {
        this.options = options;
        this.streams = streams;
        this.report = report;
        if (streams.terminal().interactive() || streams.terminal().progress()) {
            report.note("loading models…");
        }
        this.hearsay = options.engine().build(Set.of(Layer.CLAIMS));
        ExtractionSettings extraction = options.engine().extraction(options.kinds());
        ArticleTask task = new ArticleTask(
                options.intake().options(),
                options.article().defaults(),
                article -> extraction.annotate(hearsay, article));
        this.run = new Run(options.threads(), task, options.maxFailures(), stop);
    }

    /**
     * Extracts from the sources.
     *
     * @param key by which a resumed run recognises a source
     * @throws IOException if the sink can't be written
     */
    EndReason over(List<Source> sources, Function<Source, String> key, RunSink sink) throws IOException {
        try (StepStream steps = new StepStream(
                sources, key, sink.written(), streams.in(), options.intake().options())) {
            EndReason end = run.over(steps, sink, report::written);
            report.skipped(steps.skipped());
            return end;
        }
    }

    /** The software and models that were used. */
    List<Manifest.Model> models() {
        return BuildVersions.load().models(hearsay);
    }
}
