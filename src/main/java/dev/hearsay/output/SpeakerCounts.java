// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts who speaks in claims. Speakers with one of the user's own identifiers are one; others are one if their names are
 * the same but for case and accents. Memory grows with the number of speakers, not of claims.
 */
public final class SpeakerCounts {

    private final Map<String, SpeakerEntry> speakers = new LinkedHashMap<>();
    private long claims;
    private long withoutSpeaker;

    /** Counts a claim. Those of an article must come together. */
    public void add(WrittenClaim claim) {
        claims++;
        withoutSpeaker += claim.speakers().isEmpty() ? 1 : 0;
        for (WrittenSpeaker speaker : claim.speakers()) {
            speakers.computeIfAbsent(speaker.key(), any -> new SpeakerEntry()).add(claim, speaker);
        }
    }

    /** The speakers, those with most claims first, and of as many claims by name. */
    public List<SpeakerCount> sorted() {
        return speakers.values().stream()
                .map(SpeakerEntry::count)
                .sorted(Comparator.comparingLong(SpeakerCount::claims)
                        .reversed()
                        .thenComparing(SpeakerCount::name))
                .toList();
    }

    /** All claims that were counted. */
    public long claims() {
        return claims;
    }

    /** The claims without a known speaker. */
    public long withoutSpeaker() {
        return withoutSpeaker;
    }
}
