// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** Gives the results of a run after a write; it is called within the transaction, perhaps several times. */
@FunctionalInterface
public interface RunCounting {

    /** The results of the run with this write, which adds these counts. */
    StoredCounts after(Kept added);
}
