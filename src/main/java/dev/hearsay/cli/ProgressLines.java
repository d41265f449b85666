// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Step;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A line per minute for a log: progress, speed and time left. */
final class ProgressLines implements ProgressDisplay {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final PrintWriter err;
    private final InstantSource clock;
    private final Pace pace;
    private Instant next;

    ProgressLines(PrintWriter err, InstantSource clock, Workload workload) {
        this.err = err;
        this.clock = clock;
        this.pace = new Pace(workload, clock.instant());
        this.next = clock.instant().plus(EVERY);
    }

    @Override
    public void reached(Step step, long work, long articles) {
        Instant now = clock.instant();
        pace.reached(now, step, work, articles);
        if (!now.isBefore(next)) {
            err.println(pace.line(now));
            err.flush();
            next = now.plus(EVERY);
        }
    }
}
