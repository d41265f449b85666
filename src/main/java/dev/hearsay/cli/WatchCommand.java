// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.FolderWatch;
import dev.hearsay.batch.RunEnd;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Failure;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code hearsay watch}: takes the files of a folder as they come, each once, until somebody stops it. */
final class WatchCommand implements Command {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        WatchOptions options = WatchOptions.parse(arguments, streams.terminal());
        ExtractOptions extract = options.extract();
        RunReport report = new RunReport(streams.err(), extract.quiet());
        extract.engine().warnings().forEach(report::say);
        try (StopSignal stop = new StopSignal();
                RunOutput output = extract.target().growing(extract, report)) {
            report.goOn(output.sink().before());
            Extraction extraction = new Extraction(extract, streams, report, stop);
            output.uses(extraction.models());
            try {
                RunEnd end = watch(options, report, output, extraction, stop);
                output.pause(extraction.models(), report);
                return told(end, extract, report, output.sink().before().failures());
            } catch (IOException e) {
                throw output.unwritable(e);
            }
        }
    }

    private static RunEnd watch(
            WatchOptions options, RunReport report, RunOutput output, Extraction extraction, StopSignal stop)
            throws IOException {
        ExtractOptions extract = options.extract();
        FolderWatch watch = new FolderWatch(
                extract::find,
                extract.inputs(),
                options.settled(),
                InstantSource.system(),
                output.sink().written());
        report.note("watching " + String.join(", ", extract.inputs()) + "; Ctrl-C ends it");
        Set<String> told = new HashSet<>();
        while (!stop.getAsBoolean()) {
            List<Source> fresh = watch.look();
            for (Failure failure : watch.closed()) {
                if (told.add(failure.file())) {
                    output.sink().commit(failure);
                    report.failure(failure);
                }
            }
            if (!fresh.isEmpty()) {
                RunEnd end = extraction.over(fresh, watch::key, output.sink());
                if (end != RunEnd.DONE) {
                    return end;
                }
                output.sink().flush();
                report.summary(output.sink().kept(report.counts()));
            } else if (options.once()) {
                return RunEnd.DONE;
            } else {
                stop.await(BETWEEN_LOOKS);
            }
        }
        return RunEnd.STOPPED;
    }

    /** @param before failures of earlier watches, which are no news */
    private static int told(RunEnd end, ExtractOptions options, RunReport report, long before) {
        if (end == RunEnd.STOPPED) {
            report.note("stopped; the same command goes on with what is new then");
            return ExitCode.STOPPED;
        }
        if (end == RunEnd.TOO_MANY_FAILURES) {
            report.tooManyFailures(options.maxFailures(), "");
        }
        return report.counts().failures() == before ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
