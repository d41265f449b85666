// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.PrintWriter;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar in the last line of a terminal, by the bytes of the inputs, with articles a second and the time left. */
final class ProgressOnTerminal implements Progress {

    private static final String ERASE_LINE = "\r\u001B[K";

    private static final int REDRAWN_EVERY = 500;

    /** By which the bar knows that it has no end. */
    private static final long UNKNOWN = -1;

    private final PrintWriter err;
    private final long total;
    private final ProgressBar bar;
    private final Pace pace = new Pace(Instant.now());

    /**
     * @param columns of the terminal
     * @param total bytes of the inputs
     */
    ProgressOnTerminal(PrintWriter err, int columns, long total) {
        this.err = err;
        this.total = total;
        this.bar = new ProgressBarBuilder()
                .setTaskName("extract")
                .setInitialMax(total > 0 ? total : UNKNOWN)
                .setUnit(" KB", 1_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_EVERY)
                .hideEta()
                .setConsumer(new LastLine(err, columns))
                .build();
    }

    /** Draws over the line before. */
    private record LastLine(PrintWriter err, int columns) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return Math.max(20, columns - 1);
        }

        @Override
        public void accept(String line) {
            err.print(ERASE_LINE + line);
            err.flush();
        }

        @Override
        public void close() {
            // whoever owns the bar erases it
        }
    }

    @Override
    public void reached(long bytes, long articles) {
        pace.reached(bytes, articles);
        bar.stepTo(bytes);
        // its own estimate would count what an earlier run has done
        bar.setExtraMessage(" " + pace.line(Instant.now(), total));
    }

    @Override
    public void interrupted() {
        err.print(ERASE_LINE);
    }

    @Override
    public void close() {
        bar.close();
        err.print(ERASE_LINE);
        err.flush();
    }
}
