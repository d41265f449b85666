// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A content span that several attributions claim stays with one that claims nothing else, or else with the one for
 * which its words are likeliest; the others lose it, unless it is their only one.
 */
final class OverlapResolution {

    /** Dice's coefficient of two spans, in characters, from which they are the same. */
    private static final double SAME = 0.5;

    private OverlapResolution() {}

    /** The attributions in their order, without the spans that they lose. */
    static List<Attribution> settle(List<ScoredAttribution> found) {
        SpanOwners owners = new SpanOwners(found);
        List<Attribution> settled = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i).attribution();
            List<Span> kept = new ArrayList<>();
            for (int part = 0; part < attribution.content().size(); part++) {
                if (!owners.beats(i, part, SAME)) {
                    kept.add(attribution.content().get(part));
                }
            }
            settled.add(kept.isEmpty() ? attribution : found.get(i).withContent(kept));
        }
        return settled;
    }
}
