// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether a signal (SIGTERM, Ctrl-C) has asked the process to end. While this is open, the signal waits until the run has
 * noticed it and closed this, so that everything is written; then Java exits with 128 plus the signal's number.
 */
final class StopSignal implements BooleanSupplier, AutoCloseable {

    /** A run notices the signal within a tenth of a second; one that takes longer is waiting for input that may never come. */
    private static final long SECONDS = 5;

    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        wanted.countDown();
        try {
            boolean inTime = ended.await(SECONDS, TimeUnit.SECONDS);
            assert inTime : "the run is stuck";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean getAsBoolean() {
        return wanted.getCount() == 0;
    }

    /** Waits for a time, or until the end is requested. */
    void await(Duration time) {
        try {
            boolean stopped = wanted.await(time.toMillis(), TimeUnit.MILLISECONDS);
            assert stopped == getAsBoolean() || getAsBoolean() : "a request to stop is never withdrawn";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            wanted.countDown();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the hook is running, as it should
        }
    }
}
