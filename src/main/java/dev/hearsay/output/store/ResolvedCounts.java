// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * What a resolution of speakers did.
 *
 * @param articles that were new, changed or gone
 * @param added speakers of these that were not there before
 * @param changed those of whom something else is known
 * @param unchanged those that are as they were
 * @param removed those that no longer speak
 */
public record ResolvedCounts(long articles, long added, long changed, long unchanged, long removed) {

    public static final ResolvedCounts NONE = new ResolvedCounts(0, 0, 0, 0, 0);

    ResolvedCounts plus(ResolvedCounts other) {
        return new ResolvedCounts(
                articles + other.articles,
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                removed + other.removed);
    }
}
