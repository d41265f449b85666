// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;

/**
 * An attribution as decoded from the model's scores.
 *
 * @param attribution with its confidence
 * @param contentProbabilities for each span of its content, the mean probability of its words
 */
record ScoredAttribution(Attribution attribution, List<Double> contentProbabilities) {

    ScoredAttribution {
        contentProbabilities = List.copyOf(contentProbabilities);
    }

    /** The same with only some spans of its content, at least one. */
    Attribution withContent(List<Span> content) {
        return new Attribution(attribution.source(), attribution.cue(), content, attribution.confidence());
    }
}
