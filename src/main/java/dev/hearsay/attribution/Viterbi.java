// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** The best sequence of states in a linear chain (Viterbi, 1967). */
final class Viterbi {

    private final double[][] steps;
    private final double[] first;

    /**
     * @param steps transition scores from a state (row) to the next (column); kept, not copied
     * @param first scores of the first state; kept, not copied
     */
    Viterbi(double[][] steps, double[] first) {
        this.steps = steps;
        this.first = first;
    }

    /**
     * The states of the best sequence, word by word.
     *
     * @param scores of each word's tags, at least one word; the tag of a state is its number modulo the number of tags
     */
    int[] best(double[][] scores) {
        int states = first.length;
        int[][] back = new int[scores.length][states];
        double[] total = new double[states];
        for (int state = 0; state < states; state++) {
            total[state] = scores[0][state % scores[0].length] + first[state];
        }
        for (int w = 1; w < scores.length; w++) {
            double[] next = new double[states];
            for (int state = 0; state < states; state++) {
                int from = 0;
                for (int before = 1; before < states; before++) {
                    if (total[before] + steps[before][state] > total[from] + steps[from][state]) {
                        from = before;
                    }
                }
                back[w][state] = from;
                next[state] = total[from] + steps[from][state] + scores[w][state % scores[w].length];
            }
            total = next;
        }
        return traced(back, largest(total));
    }

    private static int[] traced(int[][] back, int last) {
        int[] states = new int[back.length];
        int state = last;
        for (int w = back.length - 1; w >= 0; w--) {
            states[w] = state;
            state = back[w][state];
        }
        return states;
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }
}
