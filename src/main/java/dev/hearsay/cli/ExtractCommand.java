// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.EndReason;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Failure;
import dev.hearsay.output.Manifest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** {@code hearsay extract}: articles in, claims out. */
final class ExtractCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ExtractOptions options = ExtractOptions.parse(arguments, streams.terminal());
        RunReport report = new RunReport(streams.err(), options.quiet());
        options.engine().warnings().forEach(report::say);
        try (StopSignal stop = StopSignal.ofRun();
                RunOutput output = options.target().open(options, streams, report)) {
            return extract(options, streams, report, output, stop);
        }
    }

    private static int extract(
            ExtractOptions options, Streams streams, RunReport report, RunOutput output, StopSignal stop)
            throws IOException {
        Listing listing = options.find(options.inputs());
        report.skipped(listing.skipped());
        report.resume(output.sink().before());
        if (!output.sink().written().isEmpty()) {
            report.note("resuming after " + RunReport.count(report.counts().articles(), "article")
                    + (report.counts().failures() == 0
                            ? ""
                            : " and " + RunReport.count(report.counts().failures(), "failure")));
        }
        EndReason end;
        List<Manifest.Model> models = List.of();
        try {
            for (Failure failure : listing.failures()) {
                output.sink().commit(failure);
                report.failure(failure);
                FileSuggestion.of(failure.file())
                        .ifPresent(near -> report.say("hearsay: did you mean '" + near + "'?"));
            }
            if (listing.sources().isEmpty()) {
                end = EndReason.DONE;
            } else {
                ExtractionRun extraction = new ExtractionRun(options, streams, report, stop);
                output.uses(extraction.models());
                end = run(extraction, options, streams, report, listing.sources(), output);
                models = extraction.models();
            }
            if (end == EndReason.DONE) {
                output.finish(models, report);
            } else {
                output.sink().flush();
            }
        } catch (IOException e) {
            throw output.unwritable(e);
        }
        output.summary(false).print(report, options.listEmpty());
        if (end == EndReason.DONE) {
            LinkRun.after(options, report, stop);
        }
        String advice = output.isResumable() ? "; resume with --resume" : "";
        if (end == EndReason.STOPPED) {
            report.say("hearsay: stopped before the end" + advice);
            return stop.exitCode();
        }
        return exitCode(end, options, report, advice);
    }

    private static EndReason run(
            ExtractionRun extraction,
            ExtractOptions options,
            Streams streams,
            RunReport report,
            List<Source> sources,
            RunOutput output)
            throws IOException {
        try (ProgressDisplay progress =
                progress(options, streams, new Workload(sources, output.sink().written()))) {
            report.show(progress);
            return extraction.over(sources, Source::file, output.sink());
        } finally {
            report.show(ProgressDisplay.NONE);
        }
    }

    private static ProgressDisplay progress(ExtractOptions options, Streams streams, Workload workload) {
        if (options.quiet()) {
            return ProgressDisplay.NONE;
        }
        InstantSource clock = InstantSource.system();
        return streams.terminal().progress()
                ? new ProgressOnTerminal(
                        streams.err(), clock, streams.terminal().columns(), workload)
                : new ProgressLines(streams.err(), clock, workload);
    }

    private static int exitCode(EndReason end, ExtractOptions options, RunReport report, String advice) {
        if (end == EndReason.TOO_MANY_FAILURES) {
            report.tooManyFailures(options.maxFailures(), advice);
        }
        return report.counts().failures() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
