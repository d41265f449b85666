// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import java.util.List;

/**
 * The probability that an attribution is right, computed from its features by logistic regression (Platt, 1999) that was fitted
 * on articles the model was not trained on.
 *
 * @param weights of: a constant; the log odds of cue, source, content and edges; whether there is a source
 */
record Calibration(List<Double> weights) {

    static final int WEIGHTS = 6;

    private static final double LEAST = 0.001;

    Calibration {
        weights = List.copyOf(weights);
    }

    /** The probability that source and content are right, in steps of 0.0001. */
    double confidence(CalibrationFeatures evidence) {
        double sum = weights.get(0)
                + weights.get(1) * logOdds(evidence.cue())
                + weights.get(2) * logOdds(evidence.source())
                + weights.get(3) * logOdds(evidence.content())
                + weights.get(4) * logOdds(evidence.edges())
                + (evidence.sourced() ? weights.get(5) : 0);
        return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
    }

    private static double logOdds(double probability) {
        double bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }
}
