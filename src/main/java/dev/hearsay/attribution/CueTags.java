// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The probabilities of the cue tags over a whole article; runs of probable words are candidates. */
final class CueTags {

    /** The least probability of a word in a candidate. */
    static final double LEAST = 0.2;

    private static final int OUTSIDE = 0;
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;

    private final double[][] probabilities;

    /** @param scores of the cue tags O, B, I of each word, [w][3] */
    CueTags(float[][] scores) {
        probabilities = Arrays.stream(scores).map(Softmax::of).toArray(double[][]::new);
    }

    /** For each word, the probability that it is part of a cue. */
    double[] probabilities() {
        return Arrays.stream(probabilities)
                .mapToDouble(tags -> 1 - tags[OUTSIDE])
                .toArray();
    }

    /** Runs of probable words; a word that is more likely to begin a cue than to continue one begins a new run. */
    List<Span> candidates() {
        List<Span> runs = new ArrayList<>();
        boolean inside = false;
        for (int w = 0; w < probabilities.length; w++) {
            double[] tags = probabilities[w];
            if (1 - tags[OUTSIDE] < LEAST) {
                inside = false;
            } else if (inside && tags[BEGIN] <= tags[INSIDE]) {
                runs.set(runs.size() - 1, new Span(runs.get(runs.size() - 1).start(), w + 1));
            } else {
                runs.add(new Span(w, w + 1));
                inside = true;
            }
        }
        return runs;
    }
}
