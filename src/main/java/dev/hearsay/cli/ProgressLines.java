// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A line a minute for a log: how far, how fast, how long yet. */
final class ProgressLines implements Progress {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final PrintWriter err;
    private final InstantSource clock;
    private final long total;
    private final Pace pace;
    private Instant next;

    /** @param total bytes of the inputs */
    ProgressLines(PrintWriter err, InstantSource clock, long total) {
        this.err = err;
        this.clock = clock;
        this.total = total;
        this.pace = new Pace(clock.instant());
        this.next = clock.instant().plus(EVERY);
    }

    @Override
    public void reached(long bytes, long articles) {
        Instant now = clock.instant();
        pace.reached(bytes, articles);
        if (!now.isBefore(next)) {
            err.println(pace.line(now, total));
            err.flush();
            next = now.plus(EVERY);
        }
    }
}
