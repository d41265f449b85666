// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.output.Hash64;
import org.jspecify.annotations.Nullable;

/**
 * What all reports have in common that give the same words to the same speaker on the same day. A quotation in ten thousand papers
 * is few sayings.
 *
 * @param wording its id
 * @param quoted whether most of the words are in quotation marks
 * @param speaker who is said to have said it
 * @param day counted from 1970-01-01, when it was said, or else published; null if neither is known
 */
public record Saying(
        long wording,
        boolean quoted,
        Voice speaker,
        @Nullable Long day) {

    /** The same for the same components on every machine. */
    public long id() {
        return Hash64.of(wording + (quoted ? "q" : "i") + speaker.key() + '\n' + day);
    }
}
