// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Matches gold with predicted attributions one to one, best content overlap first. */
final class Matching {

    /** Of equally good pairs, those later in the document come first. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::dice)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    private Matching() {}

    /** Whether a gold and a predicted attribution may be paired. */
    @FunctionalInterface
    interface Condition {
        boolean holds(WordSets gold, WordSets predicted);
    }

    /**
     * A gold and a predicted attribution whose contents share a word.
     *
     * @param dice of their contents
     * @param gold number in the list of gold attributions
     * @param predicted number in the list of predicted ones
     */
    record Pair(double dice, int gold, int predicted) {}

    static List<Pair> match(List<WordSets> gold, List<WordSets> predicted, Condition condition) {
        List<Pair> matched = new ArrayList<>();
        BitSet goldTaken = new BitSet();
        BitSet predictedTaken = new BitSet();
        for (Pair pair : candidates(gold, predicted)) {
            if (!goldTaken.get(pair.gold())
                    && !predictedTaken.get(pair.predicted())
                    && condition.holds(gold.get(pair.gold()), predicted.get(pair.predicted()))) {
                goldTaken.set(pair.gold());
                predictedTaken.set(pair.predicted());
                matched.add(pair);
            }
        }
        return matched;
    }

    private static List<Pair> candidates(List<WordSets> gold, List<WordSets> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                BitSet ours = gold.get(i).content();
                BitSet theirs = predicted.get(j).content();
                if (ours.intersects(theirs)) {
                    pairs.add(new Pair(dice(ours, theirs), i, j));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    /** The Dice coefficient of two sets; 1 if both are empty. */
    static double dice(BitSet one, BitSet other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return 2.0 * both.cardinality() / (one.cardinality() + other.cardinality());
    }

    /** Whether the contents share at least half of their words. */
    static boolean contentOverlaps(WordSets gold, WordSets predicted) {
        return dice(gold.content(), predicted.content()) >= .5;
    }

    /** Whether neither has a source, or both have one and these share at least half of their words. */
    static boolean sourceFits(WordSets gold, WordSets predicted) {
        if (gold.source().isEmpty() || predicted.source().isEmpty()) {
            return gold.source().isEmpty() && predicted.source().isEmpty();
        }
        return dice(gold.source(), predicted.source()) >= .5;
    }

    /** Both conditions: the headline measure. */
    static boolean saysWhoSaidWhat(WordSets gold, WordSets predicted) {
        return contentOverlaps(gold, predicted) && sourceFits(gold, predicted);
    }
}
