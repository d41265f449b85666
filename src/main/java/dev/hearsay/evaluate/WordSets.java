// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * An attribution, gold or predicted, as sets of word numbers.
 *
 * @param source the words of all its source spans
 * @param cue the words of all its cue spans
 * @param content the words of all its content spans
 * @param spans for each role, the words of each span that has any
 */
record WordSets(BitSet source, BitSet cue, BitSet content, Map<AttributionRole, List<BitSet>> spans) {

    static WordSets of(WordIndex index, GoldAttribution gold) {
        return of(index, gold.source(), gold.cue(), gold.content());
    }

    static WordSets of(WordIndex index, PredictedClaim claim) {
        return of(index, claim.source(), claim.cue(), claim.content());
    }

    private static WordSets of(
            WordIndex index, List<CodePointSpan> source, List<CodePointSpan> cue, List<CodePointSpan> content) {
        return new WordSets(
                index.words(source),
                index.words(cue),
                index.words(content),
                Map.of(
                        AttributionRole.SOURCE, each(index, source),
                        AttributionRole.CUE, each(index, cue),
                        AttributionRole.CONTENT, each(index, content)));
    }

    private static List<BitSet> each(WordIndex index, List<CodePointSpan> spans) {
        List<BitSet> sets = new ArrayList<>();
        for (CodePointSpan span : spans) {
            BitSet words = index.words(List.of(span));
            if (!words.isEmpty()) {
                sets.add(words);
            }
        }
        return sets;
    }

    BitSet words(AttributionRole role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    List<BitSet> spans(AttributionRole role) {
        return spans.getOrDefault(role, List.of());
    }
}
