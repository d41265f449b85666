// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.EndReason;
import dev.hearsay.batch.FolderWatch;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Failure;
import dev.hearsay.output.Manifest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A watch over folders. The models are loaded when the first file comes, so a look that finds nothing new costs little. */
final class Watch {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final WatchOptions options;
    private final Streams streams;
    private final RunReport report;
    private final RunOutput output;
    private final StopSignal stop;
    private final RunSummary summary;
    private final Set<String> reported = new HashSet<>();
    private @Nullable ExtractionRun extraction;

    Watch(WatchOptions options, Streams streams, RunReport report, RunOutput output, StopSignal stop) {
        this.options = options;
        this.streams = streams;
        this.report = report;
        this.output = output;
        this.stop = stop;
        this.summary = output.summary(true);
    }

    /**
     * Watches until it is stopped, too many articles have failed, or, with {@code --once}, there are no new files.
     *
     * @throws IOException if the output can't be written
     */
    EndReason run() throws IOException {
        ExtractOptions extract = options.extract();
        FolderWatch watch = new FolderWatch(
                extract::find,
                extract.inputs(),
                options.settled(),
                InstantSource.system(),
                output.sink().written());
        if (!options.once()) {
            report.note("watching " + String.join(", ", extract.inputs()) + "; Ctrl-C ends it");
        }
        while (!stop.getAsBoolean()) {
            List<Source> fresh = watch.look();
            tellClosed(watch.closed());
            if (!fresh.isEmpty()) {
                EndReason end = extraction().over(fresh, watch::key, output.sink());
                if (end != EndReason.DONE) {
                    return end;
                }
                output.sink().flush();
                summary.print(report, extract.listEmpty());
                LinkRun.after(extract, report, stop);
            } else if (options.once()) {
                tellWaiting(watch.waiting());
                return EndReason.DONE;
            } else {
                stop.await(BETWEEN_LOOKS);
            }
        }
        return EndReason.STOPPED;
    }

    /**
     * Ends the output for now if any file was taken; otherwise it stays as an earlier watch left it.
     *
     * @throws IOException if the output can't be written
     */
    void pause() throws IOException {
        ExtractionRun used = extraction;
        if (used != null) {
            output.pause(used.models(), report);
        }
    }

    private ExtractionRun extraction() {
        ExtractionRun used = extraction;
        if (used == null) {
            used = new ExtractionRun(options.extract(), streams, report, stop);
            extraction = used;
            List<Manifest.Model> models = used.models();
            output.uses(models);
        }
        return used;
    }

    private void tellClosed(List<Failure> closed) throws IOException {
        for (Failure failure : closed) {
            if (reported.add(failure.file())) {
                output.sink().commit(failure);
                report.failure(failure);
            }
        }
    }

    private void tellWaiting(int waiting) {
        if (waiting > 0) {
            report.note("left " + RunReport.count(waiting, "file") + " for the next time, since "
                    + (waiting == 1 ? "it has" : "they have") + " changed in the last "
                    + RunReport.count(options.settled().toSeconds(), "second"));
        }
    }
}
