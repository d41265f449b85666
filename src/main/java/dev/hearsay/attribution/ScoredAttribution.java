// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;

/**
 * An attribution as it was read off the model.
 *
 * @param attribution with its confidence
 * @param likely for each span of its content, the mean probability of its words
 */
record ScoredAttribution(Attribution attribution, List<Double> likely) {

    ScoredAttribution {
        likely = List.copyOf(likely);
    }

    /** The same with only some spans of its content, at least one. */
    Attribution withContent(List<Span> content) {
        return new Attribution(attribution.source(), attribution.cue(), content, attribution.confidence());
    }
}
