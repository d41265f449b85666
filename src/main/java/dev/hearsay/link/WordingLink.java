// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

/**
 * Two wordings that some of their reports make one statement.
 *
 * @param one id of the one
 * @param other id of the other
 * @param likeness of their words
 * @param together whether an article reports both
 */
public record WordingLink(long one, long other, Likeness likeness, boolean together) {

    /** Whether a saying of the one and a saying of the other may be of one utterance. */
    public boolean allows(Saying ofOne, Saying ofOther) {
        return LinkRule.allows(likeness, together, ofOne, ofOther);
    }
}
