// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Step;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** A bar in the last line of a terminal, with the articles done, articles per second and the time left. */
final class ProgressOnTerminal implements ProgressDisplay {

    private static final String ERASE_LINE = "\r\u001B[K";

    private static final int REDRAWN_EVERY = 500;

    private static final int LONGEST_BAR = 30;

    private static final int WHOLE = 1_000;

    /** The library's own bar has no maximum: it counts articles. */
    private static final long UNKNOWN = -1;

    private final PrintWriter err;
    private final InstantSource clock;
    private final ProgressBar bar;
    private final Drawing drawing = new Drawing(new AtomicInteger());
    private final Pace pace;

    /** @param columns the width of the terminal */
    ProgressOnTerminal(PrintWriter err, InstantSource clock, int columns, Workload workload) {
        this.err = err;
        this.clock = clock;
        this.pace = new Pace(workload, clock.instant());
        this.bar = new ProgressBarBuilder()
                .setInitialMax(UNKNOWN)
                .setUpdateIntervalMillis(REDRAWN_EVERY)
                .setRenderer(drawing)
                .setConsumer(new LastLine(err, columns))
                .build();
    }

    /**
     * The text, preceded by a bar if there is room and the total is known.
     *
     * @param done parts of the total; 0 while that is not known
     */
    private record Drawing(AtomicInteger done) implements ProgressBarRenderer {

        @Override
        public String render(ProgressState state, int room) {
            String words = state.getExtraMessage();
            int length = Math.min(LONGEST_BAR, room - words.length() - 3);
            if (done.get() == 0 || length < 5) {
                return words.substring(0, Math.min(words.length(), Math.max(0, room)));
            }
            int full = length * done.get() / WHOLE;
            return "[" + "=".repeat(full) + " ".repeat(length - full) + "] " + words;
        }
    }

    /** Draws over the previous line. */
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
            // the owner of the bar erases it
        }
    }

    @Override
    public void reached(Step step, long work, long articles) {
        Instant now = clock.instant();
        pace.reached(now, step, work, articles);
        pace.share().ifPresent(share -> drawing.done().set((int) (WHOLE * share)));
        bar.setExtraMessage(pace.line(now));
        // it is redrawn only when it has changed
        bar.stepTo(articles);
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
