// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * The results of a run, as its row in {@code runs} has it.
 *
 * @param kept articles and claims of it in the database
 * @param failures articles that gave no claims because something went wrong
 * @param skipped items and documents that are not articles, which is not a failure
 */
public record StoredCounts(Kept kept, long failures, long skipped) {

    /** Nothing so far. */
    public static final StoredCounts NONE = new StoredCounts(Kept.NOTHING, 0, 0);
}
