// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.util.concurrent.atomic.AtomicLong;

/** The memory for the bodies of all requests together, in bytes: many large ones at once are refused, not kept. */
final class BodyBudget {

    private final AtomicLong left;

    BodyBudget(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** Takes as many bytes, or none if there are not so many. */
    boolean take(int bytes) {
        if (left.addAndGet(-bytes) >= 0) {
            return true;
        }
        left.addAndGet(bytes);
        return false;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }

    /** How many bytes are free. */
    long left() {
        return left.get();
    }
}
