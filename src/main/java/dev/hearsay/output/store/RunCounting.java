// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** Tells what came of a run when a write is done; it is asked within the transaction, perhaps several times. */
@FunctionalInterface
public interface RunCounting {

    /** What came of the run with this write, which adds so much to what is kept of it. */
    StoredCounts after(Kept added);
}
