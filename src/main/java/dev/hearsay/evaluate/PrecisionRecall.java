// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * Hits among gold and among predicted items. They are counted separately, because the gold and the predicted item of a pair may
 * be of different kinds.
 *
 * @param goldHits number of gold items that were found
 * @param predictedHits number of predicted items that are right
 * @param gold number of gold items
 * @param predicted number of predicted items
 */
public record PrecisionRecall(int goldHits, int predictedHits, int gold, int predicted) {

    static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0, 0);

    PrecisionRecall plus(int goldHits, int predictedHits, int gold, int predicted) {
        return new PrecisionRecall(
                this.goldHits + goldHits,
                this.predictedHits + predictedHits,
                this.gold + gold,
                this.predicted + predicted);
    }

    /** From 0 to 1; 0 if nothing was predicted. */
    public double precision() {
        return predicted == 0 ? 0 : (double) predictedHits / predicted;
    }

    /** From 0 to 1; 0 if there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) goldHits / gold;
    }

    /** The harmonic mean of precision and recall, from 0 to 1; 0 if both are 0. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
