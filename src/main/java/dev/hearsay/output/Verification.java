// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * The results of a verification.
 *
 * @param claims records that should hold a claim
 * @param articles that they are of
 * @param failed records that are not proved
 * @param changed articles that are not what they were when they were read
 * @param gone articles of a database whose files can't be read any more; their texts in the database are proof enough
 */
public record Verification(long claims, long articles, long failed, long changed, long gone) {

    /** Whether every claim was proved, and no article has changed. */
    public boolean passed() {
        return failed == 0 && changed == 0;
    }
}
