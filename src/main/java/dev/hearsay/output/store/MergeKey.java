// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * The place of a merge in the list of a person's merges.
 *
 * @param published day of publication of the speaker's article; {@value #NO_DAY} for none
 * @param appearance of the speaker
 * @param decision number of the decision that undid the merge; 0 for none
 */
public record MergeKey(String published, String appearance, long decision) {

    /** Comes behind all days. */
    static final String NO_DAY = "9999";
}
