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

    private final double[][] steps;
    private final Viterbi search;

    /** @param steps transition scores from a tag (row) to the next (column); the last row is the start */
    LinearChain(List<List<Double>> steps) {
        this.steps = ModelCard.matrix(steps);
        double[][] between = new double[STATES][STATES];
        double[] first = new double[STATES];
        for (int before = 0; before < STATES; before++) {
            for (int now = 0; now < STATES; now++) {
                between[before][now] = may(before / TAGS, now) ? this.steps[before % TAGS][now % TAGS] : FORBIDDEN;
            }
        }
        for (int now = 0; now < STATES; now++) {
            first[now] = may(0, now) && now % TAGS != INSIDE_SOURCE ? this.steps[TAGS][now % TAGS] : FORBIDDEN;
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

    /** The probability of each tag of each word over all sequences, by the forward-backward algorithm. */
    double[][] probabilities(double[][] scores) {
        int length = scores.length;
        double[][] ahead = new double[length][TAGS];
        double[][] behind = new double[length][TAGS];
        double[] terms = new double[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            ahead[0][tag] = scores[0][tag] + steps[TAGS][tag];
        }
        for (int w = 1; w < length; w++) {
            for (int tag = 0; tag < TAGS; tag++) {
                for (int before = 0; before < TAGS; before++) {
                    terms[before] = ahead[w - 1][before] + steps[before][tag];
                }
                ahead[w][tag] = logOfSum(terms) + scores[w][tag];
            }
        }
        for (int w = length - 2; w >= 0; w--) {
            for (int tag = 0; tag < TAGS; tag++) {
                for (int next = 0; next < TAGS; next++) {
                    terms[next] = steps[tag][next] + scores[w + 1][next] + behind[w + 1][next];
                }
                behind[w][tag] = logOfSum(terms);
            }
        }
        double[][] probabilities = new double[length][TAGS];
        for (int w = 0; w < length; w++) {
            for (int tag = 0; tag < TAGS; tag++) {
                terms[tag] = ahead[w][tag] + behind[w][tag];
            }
            double total = logOfSum(terms);
            for (int tag = 0; tag < TAGS; tag++) {
                probabilities[w][tag] = Math.exp(terms[tag] - total);
            }
        }
        return probabilities;
    }

    private static double logOfSum(double[] terms) {
        double most = terms[0];
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
