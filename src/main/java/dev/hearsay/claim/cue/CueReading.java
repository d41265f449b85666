// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;

/**
 * What a cue says about its claim.
 *
 * @param lemma base form of its head; of a cue that is only a mark the mark
 * @param kind what the source does with the content
 * @param stance how the source stands to it
 * @param negated whether the cue is denied
 */
public record CueReading(String lemma, ClaimKind kind, Stance stance, boolean negated) {

    CueReading withKind(ClaimKind value) {
        return new CueReading(lemma, value, stance, negated);
    }
}
