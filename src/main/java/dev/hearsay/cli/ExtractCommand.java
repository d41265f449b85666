// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.Batch;
import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Sources;
import dev.hearsay.output.ClaimWriter;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** {@code hearsay extract}: articles in, claims out. */
final class ExtractCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ExtractOptions options = ExtractOptions.parse(arguments, streams.terminal());
        Instant started = Instant.now();
        Listing listing = Sources.find(options.inputs());
        RunReport report = new RunReport(streams.err(), options.quiet());
        report.skipped(listing.skipped());
        listing.failures().forEach(report::failure);
        Path output = options.output();
        if (output == null) {
            extract(
                    options,
                    listing,
                    report,
                    streams,
                    ClaimWriters.of(options.form(), streams.out(), options.offsets(), streams.terminal()));
        } else {
            toFile(options, listing, report, streams, output, started);
        }
        report.summary();
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static void toFile(
            ExtractOptions options, Listing listing, RunReport report, Streams streams, Path output, Instant started)
            throws IOException {
        try (ClaimFile file = new ClaimFile(output)) {
            List<String> stages = extract(
                    options,
                    listing,
                    report,
                    streams,
                    ClaimWriters.of(options.form(), file.stream(), options.offsets(), Terminal.NONE));
            String sha256 = file.finish();
            RunFiles files = new RunFiles(output);
            files.writeFailures(report.failures());
            files.writeManifest(options, stages, report, sha256, started);
        } catch (UnwritableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableException(output.toString(), e);
        }
    }

    /** Sends all sources through and names the stages that did the work; for no sources nothing is loaded. */
    private static List<String> extract(
            ExtractOptions options, Listing listing, RunReport report, Streams streams, ClaimWriter writer)
            throws IOException {
        if (listing.sources().isEmpty()) {
            return List.of();
        }
        if (streams.terminal().interactive()) {
            report.note("loading models…");
        }
        Hearsay hearsay = options.engine().build(Set.of(Layer.CLAIMS));
        ArticleTask task = new ArticleTask(options.article().defaults(), streams.in(), hearsay::annotate);
        try {
            new Batch(options.threads()).run(listing.sources(), task, outcome -> {
                if (outcome instanceof Outcome.Extracted extracted) {
                    report.extracted(extracted);
                    writer.write(extracted.article(), extracted.claims());
                    // whoever reads a pipe sees each article when it is done
                    streams.out().flush();
                } else if (outcome instanceof Outcome.Failed failed) {
                    report.failure(failed.failure());
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the end");
        }
        return hearsay.stages();
    }
}
