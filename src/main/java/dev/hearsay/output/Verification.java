// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * What came of a verification.
 *
 * @param lines of the claims file that should hold a claim
 * @param articles read again, or tried to
 * @param failed lines with a mismatch
 */
public record Verification(long lines, long articles, long failed) {

    /** Whether every claim was proved. */
    public boolean passed() {
        return failed == 0;
    }
}
