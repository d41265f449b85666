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
 * @param speakers how often the canonical speaker is right: {@code "all"}, by {@code "type person"} and by
 *     {@code "mention pronoun"}; empty if no attribution with a speaker was found
 * @param statedDates how often the date is right if the article states it
 * @param invented number of claims that report a stated date although the article states none
 * @param unstated number of attributions without a stated date
 * @param addressee results for the addressee
 * @param role results for the speaker's role
 */
public record SpeakerScores(
        SortedMap<String, Share> speakers,
        Share statedDates,
        int invented,
        int unstated,
        FreeText addressee,
        FreeText role) {

    public SpeakerScores {
        speakers = Collections.unmodifiableSortedMap(new TreeMap<>(speakers));
    }

    /**
     * The percentages as the report prints them, by the names used in floors: {@code "speaker right, all"},
     * {@code "stated date right"}, {@code "no date where none is stated"}, {@code "role F1"}, {@code "addressee R"}.
     */
    public Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        speakers.forEach((group, share) -> figures.put("speaker right, " + group, Percent.rounded(share.percent())));
        if (statedDates.of() > 0) {
            figures.put("stated date right", Percent.rounded(statedDates.percent()));
        }
        if (unstated > 0) {
            figures.put(
                    "no date where none is stated",
                    Percent.rounded(new Share(unstated - invented, unstated).percent()));
        }
        figures.put("addressee F1", Percent.rounded(addressee.f1()));
        figures.put("role F1", Percent.rounded(role.f1()));
        figures.put("addressee P", Percent.rounded(addressee.precision().percent()));
        figures.put("addressee R", Percent.rounded(addressee.recall().percent()));
        figures.put("role P", Percent.rounded(role.precision().percent()));
        figures.put("role R", Percent.rounded(role.recall().percent()));
        return figures;
    }
}
