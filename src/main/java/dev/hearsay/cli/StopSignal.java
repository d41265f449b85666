// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether a signal (SIGTERM, Ctrl-C) wants the process to end. While it is open, a signal waits until the run has
 * seen it and closed this, so that what is being written is written; then Java ends with 128 and the signal's number.
 */
final class StopSignal implements BooleanSupplier, AutoCloseable {

    /** Looking takes a tenth of a second; who takes longer waits for input that may never come. */
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

    /** Waits, but not longer than until it is wanted. */
    void await(Duration time) {
        try {
            boolean stopped = wanted.await(time.toMillis(), TimeUnit.MILLISECONDS);
            assert stopped == getAsBoolean() || getAsBoolean() : "wanted once, wanted for good";
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
            // the hook runs: that is what it is for
        }
    }
}
