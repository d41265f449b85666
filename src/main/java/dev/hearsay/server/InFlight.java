// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The requests that are being served, so that a server that ends can wait for them. */
final class InFlight {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int count;
    private boolean ending;

    /** Counts a request; false if the server ends and serves no more. */
    boolean enter() {
        lock.lock();
        try {
            if (!ending) {
                count++;
            }
            return !ending;
        } finally {
            lock.unlock();
        }
    }

    /** A request that was counted has its answer. */
    void leave() {
        lock.lock();
        try {
            count--;
            if (count == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets no more requests in, and waits until all have their answers, or for a time. */
    void end(Duration patience) {
        lock.lock();
        try {
            ending = true;
            long left = patience.toNanos();
            while (count > 0 && left > 0) {
                left = none.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
