// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The probabilities of the cue tags over a whole article. Each word has those of the window in which it is most central; runs
 * of probable words are candidates.
 */
final class CueTags {

    /** The least probability of a word in a candidate. */
    static final double LEAST = 0.2;

    private static final int OUTSIDE = 0;
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;

    private final int[] context;
    private final double[][] probabilities;

    /** @param words how many words the article has */
    CueTags(int words) {
        context = new int[words];
        Arrays.fill(context, -1);
        probabilities = new double[words][];
    }

    /** Takes the scores of a window, given in words of the article. */
    void add(Span window, float[][] scores) {
        for (int w = window.start(); w < window.end(); w++) {
            int seen = SlidingWindows.context(window, new Span(w, w + 1), context.length);
            if (seen > context[w]) {
                context[w] = seen;
                probabilities[w] = Softmax.of(scores[w - window.start()]);
            }
        }
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
