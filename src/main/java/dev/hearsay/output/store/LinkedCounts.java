// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * What linking did.
 *
 * @param articles that were looked at, since they were new, changed or gone
 * @param added claims that were not linked before
 * @param changed claims that were linked by other words, speakers or days before
 * @param unchanged claims of these articles that are as they were
 * @param removed claims that are gone or withdrawn
 * @param formulaic claims that are too short to be linked, or short and without a named speaker
 */
public record LinkedCounts(long articles, long added, long changed, long unchanged, long removed, long formulaic) {

    public static final LinkedCounts NONE = new LinkedCounts(0, 0, 0, 0, 0, 0);

    public LinkedCounts plus(LinkedCounts more) {
        return new LinkedCounts(
                articles + more.articles,
                added + more.added,
                changed + more.changed,
                unchanged + more.unchanged,
                removed + more.removed,
                formulaic + more.formulaic);
    }
}
