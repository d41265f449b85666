// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes steps through a task to a sink, in order, until all are done or the run is stopped. */
public final class Run {

    /** Notified of each step when it is written. */
    @FunctionalInterface
    public interface Listener {
        void written(Step step, List<Outcome> outcomes);
    }

    private final Batch batch;
    private final ArticleTask task;
    private final long maxFailures;
    private final BooleanSupplier stop;
    private long failures;

    /**
     * @param threads that work
     * @param task applied to each piece
     * @param maxFailures how many articles may fail before the run ends
     * @param stop whether the run is to end
     */
    public Run(int threads, ArticleTask task, long maxFailures, BooleanSupplier stop) {
        this.batch = new Batch(threads);
        this.task = task;
        this.maxFailures = maxFailures;
        this.stop = stop;
    }

    /**
     * Runs the steps; the sink is left open.
     *
     * @throws IOException if the sink can't be written
     */
    public EndReason over(Iterator<Step> steps, RunSink sink, Listener listener) throws IOException {
        boolean all;
        try {
            all = batch.run(
                    steps,
                    this::work,
                    result -> {
                        sink.commit(result.step(), result.outcomes());
                        listener.written(result.step(), result.outcomes());
                        failures += result.outcomes().stream()
                                .filter(Outcome.Failed.class::isInstance)
                                .count();
                    },
                    this::mustEnd);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the end");
        }
        if (all) {
            return EndReason.DONE;
        }
        return failures > maxFailures ? EndReason.TOO_MANY_FAILURES : EndReason.STOPPED;
    }

    private boolean mustEnd() {
        return stop.getAsBoolean() || failures > maxFailures;
    }

    private record Result(Step step, List<Outcome> outcomes) {}

    private Result work(Step step) {
        return new Result(step, step.piece() == null ? List.of() : task.run(step.piece()));
    }
}
