// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Assigns a content span that several attributions have to one of them: to the one that has no other, or else to the one for
 * which its words are most probable. The others lose it, unless it is their only span.
 */
final class OverlapResolution {

    /** Two spans with at least this Dice coefficient, in characters, count as the same. */
    private static final double SAME = 0.5;

    private OverlapResolution() {}

    /** The attributions in their order, without the spans that they lose. */
    static List<Attribution> resolve(List<ScoredAttribution> found) {
        SpanOwners owners = new SpanOwners(found);
        List<Attribution> resolved = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i).attribution();
            List<Span> kept = new ArrayList<>();
            for (int part = 0; part < attribution.content().size(); part++) {
                if (!owners.beats(i, part, SAME)) {
                    kept.add(attribution.content().get(part));
                }
            }
            resolved.add(kept.isEmpty() ? attribution : found.get(i).withContent(kept));
        }
        return resolved;
    }
}
