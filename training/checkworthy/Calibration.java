// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes probabilities of scores (Platt, 1999): a logistic regression over the scores of sentences that were not learned from.
 *
 * @param slope what a score is multiplied by
 * @param shift what is added
 */
record Calibration(double slope, double shift) {

    private static final int STEPS = 100;

    /** By Newton's method. */
    static Calibration fit(List<MarkedSentence> sentences, double[] scores) {
        double slope = 1;
        double shift = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] first = new double[2];
            double[] second = new double[3];
            for (int i = 0; i < scores.length; i++) {
                double share = Figures.probability(slope * scores[i] + shift);
                double error = share - (sentences.get(i).checkworthy() ? 1 : 0);
                double spread = share * (1 - share);
                first[0] += error * scores[i];
                first[1] += error;
                second[0] += spread * scores[i] * scores[i];
                second[1] += spread * scores[i];
                second[2] += spread;
            }
            double determinant = second[0] * second[2] - second[1] * second[1];
            slope -= (second[2] * first[0] - second[1] * first[1]) / determinant;
            shift -= (second[0] * first[1] - second[1] * first[0]) / determinant;
        }
        return new Calibration(slope, shift);
    }

    double[] of(double[] scores) {
        return Arrays.stream(scores)
                .map(score -> Figures.probability(slope * score + shift))
                .toArray();
    }

    /** Weights whose scores need no further calibration. */
    Map<String, Double> of(Map<String, Double> weights) {
        Map<String, Double> calibrated = new TreeMap<>();
        weights.forEach((name, weight) -> calibrated.put(name, slope * weight));
        calibrated.merge(WordEvidence.CONSTANT, shift, Double::sum);
        return calibrated;
    }
}
