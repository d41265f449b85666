// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.Batch;
import dev.hearsay.batch.Outcome;
import dev.hearsay.batch.PieceStream;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.Claim;
import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.Manifest;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        options.engine().warnings().forEach(streams.err()::println);
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
            List<Manifest.Model> models = extract(
                    options,
                    listing,
                    report,
                    streams,
                    ClaimWriters.of(options.form(), file.stream(), options.offsets(), Terminal.NONE));
            String sha256 = file.finish();
            RunFiles files = new RunFiles(output);
            files.writeFailures(report.failures());
            files.writeManifest(options, models, report, sha256, started);
        } catch (UnwritableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableException(output.toString(), e);
        }
    }

    /** Sends all sources through and names what did the work; for no sources nothing is loaded. */
    private static List<Manifest.Model> extract(
            ExtractOptions options, Listing listing, RunReport report, Streams streams, ClaimWriter writer)
            throws IOException {
        if (listing.sources().isEmpty()) {
            return List.of();
        }
        if (streams.terminal().interactive()) {
            report.note("loading models…");
        }
        Hearsay hearsay = options.engine().build(Set.of(Layer.CLAIMS));
        ArticleTask task =
                new ArticleTask(IntakeOptions.DEFAULT, options.article().defaults(), hearsay::annotate);
        try (PieceStream pieces = new PieceStream(listing.sources(), streams.in(), IntakeOptions.DEFAULT)) {
            new Batch(options.threads()).run(pieces, task, outcomes -> {
                for (Outcome outcome : outcomes) {
                    if (outcome instanceof Outcome.Extracted extracted) {
                        List<Claim> claims = extracted.claims().stream()
                                .filter(claim -> options.kinds().contains(claim.kind()))
                                .toList();
                        report.extracted(extracted, claims.size());
                        writer.write(extracted.article(), claims);
                        // whoever reads a pipe sees each article when it is done
                        streams.out().flush();
                    } else if (outcome instanceof Outcome.Failed failed) {
                        report.failure(failed.failure());
                    }
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the end");
        }
        return models(hearsay);
    }

    private static List<Manifest.Model> models(Hearsay hearsay) {
        BuildVersions versions = BuildVersions.load();
        Map<String, String> own = hearsay.models();
        return hearsay.stages().stream()
                .map(stage -> new Manifest.Model(stage, own.getOrDefault(stage, versions.ofStage(stage))))
                .toList();
    }
}
