// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

/** What part of speech a cue is. */
enum CuePart {
    /** A preposition or phrase that isn't inflected ("according to"). */
    FIXED,
    VERB,
    NOUN,
    ADJECTIVE,
    /** A verb that gives way to any other cue ("expressed concern", "refused to say"). */
    LIGHT,
    ADVERB;

    /** Whether it has the forms of a verb. */
    boolean isVerb() {
        return this == VERB || this == LIGHT;
    }

    /** The rank as a head, where 0 is the best; of two with the same rank the first in the text is the head. */
    int rank() {
        return switch (this) {
            case FIXED, VERB -> 0;
            case NOUN, ADJECTIVE -> 1;
            case LIGHT -> 2;
            case ADVERB -> 3;
        };
    }
}
