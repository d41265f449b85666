// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many pieces of work on several threads with the results in the order of the work, so that output is the same
 * with any number of threads. No more than a few results a thread wait at a time, so memory is bounded.
 */
public final class Batch {

    private static final int AHEAD = 4;

    private final int threads;

    /** @throws IllegalArgumentException if there is to be no thread */
    public Batch(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a batch needs at least one thread, not " + threads);
        }
        this.threads = threads;
    }

    /** Work on one item; what goes wrong with the item is in the result. */
    @FunctionalInterface
    public interface Task<I, R> {
        R run(I item);
    }

    /** Takes the results, on the caller's thread. */
    @FunctionalInterface
    public interface Sink<R, X extends Exception> {
        void accept(R result) throws X;
    }

    /**
     * Runs {@code task} over all items and gives the results to {@code sink} in the order of the items.
     *
     * @throws X what the sink throws; work not yet begun is left undone
     * @throws InterruptedException if the caller's thread is interrupted
     */
    public <I, R, X extends Exception> void run(Iterator<I> items, Task<I, R> task, Sink<R, X> sink)
            throws X, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (items.hasNext() || !waiting.isEmpty()) {
                while (items.hasNext() && waiting.size() < threads * AHEAD) {
                    I item = items.next();
                    waiting.add(executor.submit(() -> task.run(item)));
                }
                sink.accept(result(waiting.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
