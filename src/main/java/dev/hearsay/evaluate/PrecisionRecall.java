// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * Hits among gold and among predicted things. They are counted on either side, because of a matched pair the
 * gold and the predicted kind can differ.
 *
 * @param goldHits gold ones that were found
 * @param predictedHits predicted ones that are right
 * @param gold how many gold ones there are
 * @param predicted how many predicted ones there are
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

    /** The harmonic mean of precision and recall, from 0 to 1; 0 if both are. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
