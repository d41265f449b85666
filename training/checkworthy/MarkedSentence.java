// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import java.util.Map;

/**
 * A sentence that readers marked.
 *
 * @param number of the sentence in the corpus
 * @param checkworthy whether they found it so
 * @param evidence of its words
 */
public record MarkedSentence(int number, boolean checkworthy, Map<String, Double> evidence) {

    public MarkedSentence {
        evidence = Map.copyOf(evidence);
    }

    /** Which of some parts of the corpus it is in, the same in every run. */
    public int fold(int folds) {
        return number % folds;
    }
}
