// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** Turns scores into probabilities. */
final class Softmax {

    private Softmax() {}

    static double[] of(float[] scores) {
        double[] exact = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            exact[i] = scores[i];
        }
        return of(exact);
    }

    static double[] of(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
