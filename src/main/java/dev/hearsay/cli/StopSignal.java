// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Whether a signal (SIGTERM, Ctrl-C) has asked the process to end. While this is open, a command that has noticed it can write
 * everything and then end with {@link #exitCode}; a second signal ends the process at once.
 */
final class StopSignal implements BooleanSupplier, AutoCloseable {

    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger first = new AtomicInteger();
    private final Duration patience;
    private final Signals signals;

    private StopSignal(Duration patience) {
        this.patience = patience;
        this.signals = Signals.handled(this::came);
    }

    /** A request that a run notices within a tenth of a second; one that takes seconds waits for input that may never come. */
    static StopSignal ofRun() {
        return new StopSignal(Duration.ofSeconds(5));
    }

    /**
     * A request after which work in progress is finished.
     *
     * @param patience how long that may take until the process is ended all the same
     */
    static StopSignal after(Duration patience) {
        return new StopSignal(patience);
    }

    private void came(int code) {
        if (!first.compareAndSet(0, code)) {
            Runtime.getRuntime().halt(code);
        }
        wanted.countDown();
        Thread guard = new Thread(
                () -> {
                    if (!awaited(ended, patience)) {
                        Runtime.getRuntime().halt(code);
                    }
                },
                "stop");
        guard.setDaemon(true);
        guard.start();
    }

    @Override
    public boolean getAsBoolean() {
        return wanted.getCount() == 0;
    }

    /** 128 plus the number of the signal that came; 0 before one comes. */
    int exitCode() {
        return first.get();
    }

    /** Waits for a time, or until the end is requested. */
    void await(Duration time) {
        boolean stopped = awaited(wanted, time);
        assert stopped == getAsBoolean() || getAsBoolean() : "a request to stop is never withdrawn";
    }

    /** Waits until the end is requested. */
    void await() {
        try {
            wanted.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaited(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            latch.countDown();
            return true;
        }
    }

    @Override
    public void close() {
        ended.countDown();
        signals.close();
    }
}
