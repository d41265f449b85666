// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.List;

/**
 * The speakers of one attribution and how they were found.
 *
 * @param speakers empty where the text names nobody; several for "Google and Yahoo"
 * @param candidates that were weighed, best first
 * @param reason the rule or model that chose, in words
 */
public record SpeakerChoice(List<Speaker> speakers, List<Candidate> candidates, String reason) {

    public SpeakerChoice {
        speakers = List.copyOf(speakers);
        candidates = List.copyOf(candidates);
    }
}
