// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import org.jspecify.annotations.Nullable;

/**
 * Within what an id counts that counts within a file alone.
 *
 * @param origin the real path of the file on the disk; null where there is none, as with standard input
 * @param holder id of the table, list or document whose records have such ids
 * @param earlier how many records with the same id the holder had before this one, which are other articles
 */
record IdScope(@Nullable String origin, String holder, int earlier) {

    /** Stands before the own id of a record. */
    static final String MARK = "#id=";

    /**
     * What the id of an article has behind that of its holder.
     *
     * @param earlierHere how many items with the same id its document had before it
     */
    String suffix(String recordId, int earlierHere) {
        int before = earlier + earlierHere;
        return before == 0 ? MARK + recordId : "#id~" + (before + 1) + "=" + recordId;
    }
}
