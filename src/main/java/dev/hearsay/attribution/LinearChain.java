// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * The linear chain over role tags (Lafferty et al., ICML 2001): emission scores of words and transition scores between tags
 * give the best sequence and the marginal probability of each tag. Tags are numbered as in the model's card: O, B-source,
 * I-source, B-content, I-content.
 */
final class LinearChain {

    static final int TAGS = 5;
    private static final int BEGIN_SOURCE = 1;
    private static final int INSIDE_SOURCE = 2;
    private static final double FORBIDDEN = -1e4;

    /** A sequence has at most one source, so the states of the search are doubled: before and after the source begins. */
    private static final int STATES = 2 * TAGS;

    /** What each step multiplies the probability of a sequence by. */
    private final double[][] weights;

    private final Viterbi search;

    /** @param scores of transitions, from a tag (row) to the next (column); the last row is the start */
    LinearChain(List<List<Double>> scores) {
        double[][] steps = ModelCard.matrix(scores);
        weights = Arrays.stream(steps)
                .map(row -> Arrays.stream(row).map(Math::exp).toArray())
                .toArray(double[][]::new);
        double[][] between = new double[STATES][STATES];
        double[] first = new double[STATES];
        for (int before = 0; before < STATES; before++) {
            for (int now = 0; now < STATES; now++) {
                between[before][now] = may(before / TAGS, now) ? steps[before % TAGS][now % TAGS] : FORBIDDEN;
            }
        }
        for (int now = 0; now < STATES; now++) {
            first[now] = may(0, now) && now % TAGS != INSIDE_SOURCE ? steps[TAGS][now % TAGS] : FORBIDDEN;
        }
        search = new Viterbi(between, first);
    }

    /** Whether a state may follow one in which the source has begun ({@code 1}) or not ({@code 0}). */
    private static boolean may(int begun, int state) {
        int tag = state % TAGS;
        if (tag == BEGIN_SOURCE) {
            return begun == 0 && state / TAGS == 1;
        }
        if (tag == INSIDE_SOURCE) {
            return begun == 1 && state / TAGS == 1;
        }
        return begun == state / TAGS;
    }

    /** The best tag sequence with at most one source. */
    int[] best(double[][] scores) {
        return Arrays.stream(search.best(scores)).map(state -> state % TAGS).toArray();
    }

    /**
     * The probability of each tag of each word over all sequences, by the forward-backward algorithm. What has gone before a word is
     * scaled to a sum of 1, so that long articles don't underflow (Rabiner, Proceedings of the IEEE 1989, section V.A).
     */
    double[][] probabilities(double[][] scores) {
        int length = scores.length;
        double[][] ahead = new double[length][];
        double[][] own = new double[length][];
        double[] start = weights[TAGS];
        for (int w = 0; w < length; w++) {
            own[w] = Softmax.of(scores[w]);
            ahead[w] = w == 0 ? start.clone() : forward(ahead[w - 1]);
            scale(ahead[w], own[w]);
        }
        double[][] probabilities = new double[length][];
        double[] behind = new double[TAGS];
        Arrays.fill(behind, 1);
        for (int w = length - 1; w >= 0; w--) {
            probabilities[w] = ahead[w].clone();
            scale(probabilities[w], behind);
            scale(behind, own[w]);
            behind = backward(behind);
        }
        return probabilities;
    }

    private double[] forward(double[] before) {
        double[] now = new double[TAGS];
        for (int from = 0; from < TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                now[to] += before[from] * weights[from][to];
            }
        }
        return now;
    }

    private double[] backward(double[] after) {
        double[] now = new double[TAGS];
        for (int from = 0; from < TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                now[from] += weights[from][to] * after[to];
            }
        }
        return now;
    }

    /** Multiplies values by factors, and then all by one number, so that their sum is 1. */
    private static void scale(double[] values, double[] factors) {
        double sum = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            values[tag] *= factors[tag];
            sum += values[tag];
        }
        for (int tag = 0; tag < TAGS; tag++) {
            values[tag] /= sum;
        }
    }
}
