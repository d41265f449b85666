// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.Batch;
import dev.hearsay.batch.Outcome;
import dev.hearsay.batch.Step;
import dev.hearsay.batch.StepStream;
import dev.hearsay.evaluate.SeamCounts;
import dev.hearsay.evaluate.SeamMeasure;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** {@code hearsay evaluate --seams}: counts direct claims that begin or stop inside a quotation, in any articles. */
final class SeamCount {

    private final Streams streams;
    private final Queue<SeamCounts> counts = new ConcurrentLinkedQueue<>();
    private final Queue<String> cuts = new ConcurrentLinkedQueue<>();
    private boolean failed;

    SeamCount(Streams streams) {
        this.streams = streams;
    }

    int over(EvaluateOptions options) throws IOException {
        Listing listing = Sources.find(options.seams());
        listing.failures().forEach(failure -> streams.err().println(failure.diagnostic()));
        failed = !listing.failures().isEmpty();
        Hearsay hearsay = options.engine().build(Set.of(Layer.CLAIMS));
        ArticleTask task =
                new ArticleTask(IntakeOptions.DEFAULT, Metadata.NONE, article -> measured(hearsay.annotate(article)));
        try (StepStream steps =
                new StepStream(listing.sources(), Source::id, Map.of(), streams.in(), IntakeOptions.DEFAULT)) {
            new Batch(options.threads())
                    .run(steps, step -> work(task, step), outcomes -> outcomes.forEach(this::report));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the end");
        }
        print(cuts.stream().sorted().toList());
        SeamCounts sum = counts.stream().reduce(SeamCounts.NONE, SeamCounts::plus);
        print(List.of(
                String.format(Locale.ROOT, "direct claims                      %6d", sum.direct()),
                String.format(
                        Locale.ROOT, "  begin or stop inside a quotation %6d  %4.1f%%", sum.cut(), sum.percent())));
        return failed ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    private static List<Outcome> work(ArticleTask task, Step step) {
        return step.piece() == null ? List.of() : task.run(step.piece());
    }

    private Document measured(Document document) {
        counts.add(SeamMeasure.of(document));
        for (Claim claim : SeamMeasure.cut(document)) {
            Span start = claim.content().spans().get(0);
            cuts.add(document.article().file() + ":" + document.article().id() + ":" + start.start() + ": "
                    + claim.content().text());
        }
        return document;
    }

    private void report(Outcome outcome) {
        if (outcome instanceof Outcome.WithoutClaims without) {
            failed |= outcome instanceof Outcome.Failed;
            streams.err().println(without.failure().diagnostic());
        }
    }

    private void print(List<String> lines) throws IOException {
        for (String line : lines) {
            streams.out().write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
