// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Works on many items on several threads and gives the results in the order of the items, so that output is the same with any
 * number of threads. Only a few results per thread wait at a time, so memory is bounded.
 */
public final class Batch {

    private static final int AHEAD = 4;

    /** How long it may take to notice a request to stop, in milliseconds. */
    private static final long LOOK_EVERY = 100;

    /** How long the end may wait for items whose results nobody wants any more, in seconds. */
    private static final long LAST_ITEMS = 3;

    private final int threads;

    /** @throws IllegalArgumentException if the number of threads is less than 1 */
    public Batch(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a batch needs at least one thread, not " + threads);
        }
        this.threads = threads;
    }

    /** Works on one item; any error is part of the result. */
    @FunctionalInterface
    public interface Task<I, R> {
        R run(I item);
    }

    /** Takes the results on the caller's thread. */
    @FunctionalInterface
    public interface Sink<R, X extends Exception> {
        void accept(R result) throws X;
    }

    /**
     * Runs {@code task} over all items and gives the results to {@code sink} in the order of the items.
     *
     * @throws X what the sink throws; work that has not begun is not done
     * @throws InterruptedException if the caller's thread is interrupted
     */
    public <I, R, X extends Exception> void run(Iterator<I> items, Task<I, R> task, Sink<R, X> sink)
            throws X, InterruptedException {
        boolean all = run(items, task, sink, () -> false);
        assert all : "nothing stops it";
    }

    /**
     * As above, until {@code stop} requests the end: results that the sink has not received by then are dropped.
     *
     * @return whether the sink has received all results
     * @throws X what the sink throws; work that has not begun is not done
     * @throws InterruptedException if the caller's thread is interrupted
     */
    public <I, R, X extends Exception> boolean run(
            Iterator<I> items, Task<I, R> task, Sink<R, X> sink, BooleanSupplier stop) throws X, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (!stop.getAsBoolean() && (!waiting.isEmpty() || items.hasNext())) {
                while (waiting.size() < threads * AHEAD && items.hasNext()) {
                    I item = items.next();
                    waiting.add(executor.submit(() -> task.run(item)));
                }
                if (isDone(waiting.element())) {
                    sink.accept(result(waiting.remove()));
                }
            }
            return waiting.isEmpty() && !items.hasNext();
        } finally {
            executor.shutdownNow();
            awaitEnd(executor);
        }
    }

    /** Who ends the process after this should not end it under threads that still work. */
    private static void awaitEnd(ExecutorService executor) {
        try {
            boolean ended = executor.awaitTermination(LAST_ITEMS, TimeUnit.SECONDS);
            assert ended || executor.isShutdown() : "items that take longer are left to themselves";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for it for a short time. */
    private static boolean isDone(Future<?> future) throws InterruptedException {
        try {
            future.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
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
