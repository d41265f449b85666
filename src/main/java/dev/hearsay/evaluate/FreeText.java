// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a free text, such as the addressee, was found: it is right if it shares at least half of its words, titles
 * included, with the gold text.
 *
 * @param right number of texts that were found
 * @param gold number of texts in the gold
 * @param predicted number of texts in the predictions
 */
public record FreeText(int right, int gold, int predicted) {

    static final FreeText NONE = new FreeText(0, 0, 0);

    FreeText plus(String wanted, @Nullable String predictedText) {
        String found = predictedText == null || predictedText.equals(GoldSpeaker.UNSTATED) ? "" : predictedText;
        boolean isWanted = !wanted.equals(GoldSpeaker.UNSTATED);
        boolean isFound = !found.isEmpty();
        boolean isRight = isFound && isWanted && dice(wanted, found) >= .5;
        return new FreeText(right + (isRight ? 1 : 0), gold + (isWanted ? 1 : 0), predicted + (isFound ? 1 : 0));
    }

    private static double dice(String one, String other) {
        Set<String> ours = new HashSet<>(SpeakerName.words(one));
        Set<String> theirs = new HashSet<>(SpeakerName.words(other));
        int size = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return size == 0 ? 1 : 2.0 * ours.size() / size;
    }

    public Share precision() {
        return new Share(right, predicted);
    }

    public Share recall() {
        return new Share(right, gold);
    }

    /** The harmonic mean of precision and recall, from 0 to 100; 0 if there is neither gold nor prediction. */
    public double f1() {
        return gold + predicted == 0 ? 0 : 200.0 * right / (gold + predicted);
    }
}
