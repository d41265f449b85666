// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of threads for one kind of work, and a number of requests that may wait for them. */
final class WorkQueue {

    private final ThreadPoolExecutor threads;

    /**
     * Starts no thread before there is work.
     *
     * @param name of the threads
     * @param parallel how many requests are worked on at a time
     * @param waiting how many more are accepted
     */
    WorkQueue(String name, int parallel, int waiting) {
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                parallel, parallel, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Does the work as soon as a thread is free; false if too many requests are waiting. */
    boolean offer(Runnable work) {
        try {
            threads.execute(work);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    int running() {
        return threads.getActiveCount();
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /** Takes no more work; what runs ends by itself. */
    void close() {
        threads.shutdown();
    }
}
