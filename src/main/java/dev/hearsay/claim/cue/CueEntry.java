// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A cue's entry in the lexicon.
 *
 * @param lemma base form, of one word or several
 * @param part of speech
 * @param kind what a source does with the content by it
 * @param stance how a source stands to the content by it
 * @param infinitive the kind where the content is an infinitive ("asked them to leave"); null where that is no other
 */
record CueEntry(
        String lemma,
        CuePart part,
        ClaimKind kind,
        Stance stance,
        @Nullable ClaimKind infinitive) {}
