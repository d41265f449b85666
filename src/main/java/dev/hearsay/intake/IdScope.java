// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The scope of an id that is unique only within a file.
 *
 * @param origin the real path of the file on the disk; null if there is none, as with standard input
 * @param holder id of the table, list or document whose records have such ids
 * @param earlier how many records with the same id the holder had before this one, which are other articles
 */
record IdScope(@Nullable String origin, String holder, int earlier) implements Serializable {

    /** Precedes a record's own id. */
    static final String MARK = "#id=";

    /**
     * What follows the holder's id in the id of an article.
     *
     * @param earlierHere how many items with the same id its document had before it
     */
    String suffix(String recordId, int earlierHere) {
        int before = earlier + earlierHere;
        return before == 0 ? MARK + recordId : "#id~" + (before + 1) + "=" + recordId;
    }
}
