// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.EndReason;
import java.io.IOException;
import java.util.List;

/** {@code hearsay watch}: processes the files of a folder as they come, each once, until it is stopped. */
final class WatchCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        WatchOptions options = WatchOptions.parse(arguments, streams.terminal());
        ExtractOptions extract = options.extract();
        RunReport report = new RunReport(streams.err(), extract.quiet());
        extract.engine().warnings().forEach(report::say);
        try (StopSignal stop = StopSignal.ofRun();
                RunOutput output = extract.target().growing(extract, report)) {
            report.resume(output.sink().before());
            Watch watch = new Watch(options, streams, report, output, stop);
            try {
                EndReason end = watch.run();
                watch.pause();
                if (end == EndReason.STOPPED) {
                    report.note("stopped; the same command resumes with the files that are new by then");
                    return stop.exitCode();
                }
                return exitCode(end, options, report, output.sink().before().failures());
            } catch (IOException e) {
                throw output.unwritable(e);
            }
        }
    }

    /** @param before failures of earlier watches, which are not reported again */
    private static int exitCode(EndReason end, WatchOptions options, RunReport report, long before) {
        if (end == EndReason.TOO_MANY_FAILURES) {
            report.tooManyFailures(options.extract().maxFailures(), "");
        }
        return report.counts().failures() == before ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
