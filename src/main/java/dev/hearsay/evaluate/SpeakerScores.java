// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The results of the measures of speakers, for gold attributions whose content was found.
 *
 * @param speakers how often the speaker is right: {@code "all"}, by {@code "type person"} and by {@code "mention pronoun"}; and
 *     {@code "strict"}, how often all of them are literally the same; empty if no attribution with a speaker was found
 * @param speakersByDocument the speakers of each document that has any
 * @param dates when it was said
 * @param datesByDocument the stated dates of each document that has any
 * @param addressee results for the addressee, where its words stand in the paragraph of the cue
 * @param role results for the speaker's role
 */
public record SpeakerScores(
        SortedMap<String, Share> speakers,
        DocumentShares speakersByDocument,
        DateScores dates,
        DocumentShares datesByDocument,
        FreeText addressee,
        FreeText role) {

    public SpeakerScores {
        speakers = Collections.unmodifiableSortedMap(new TreeMap<>(speakers));
    }

    /**
     * The percentages as the report prints them, by the names used in floors: {@code "speaker right, all"},
     * {@code "speaker right, mean over documents"}, {@code "stated date right"}, {@code "stated date right, in the cue's
     * paragraph"}, {@code "no date where none is stated"}, {@code "role F1"}, {@code "addressee R"}.
     */
    public Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        speakers.forEach((group, share) -> add(figures, "speaker right, " + group, share));
        add(figures, "speaker right, mean over documents", speakersByDocument);
        add(figures, "stated date right", dates.stated());
        add(figures, "stated date right, in the cue's paragraph", dates.near());
        add(figures, "stated date right, carried", dates.carried());
        add(figures, "stated date right, mean over documents", datesByDocument);
        add(figures, "no date where none is stated", dates.none());
        add(figures, "addressee", addressee);
        add(figures, "role", role);
        return figures;
    }

    /** A share of nothing is no figure, so a floor for it is never reached by chance. */
    private static void add(Map<String, BigDecimal> figures, String name, Share share) {
        if (share.of() > 0) {
            figures.put(name, Percent.rounded(share.percent()));
        }
    }

    private static void add(Map<String, BigDecimal> figures, String name, DocumentShares shares) {
        if (!shares.documents().isEmpty()) {
            figures.put(name, Percent.rounded(shares.mean()));
        }
    }

    private static void add(Map<String, BigDecimal> figures, String name, FreeText counts) {
        figures.put(name + " F1", Percent.rounded(counts.f1()));
        figures.put(name + " P", Percent.rounded(counts.precision().percent()));
        figures.put(name + " R", Percent.rounded(counts.recall().percent()));
    }
}
