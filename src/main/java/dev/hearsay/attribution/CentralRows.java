// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.Arrays;

/** Scores of an article's words, from windows that overlap: each word has those of the window in which it is most central. */
final class CentralRows {

    private final int[] context;
    private final float[][] rows;

    /** @param words how many words the article has */
    CentralRows(int words) {
        context = new int[words];
        Arrays.fill(context, -1);
        rows = new float[words][];
    }

    /** Takes the scores of a window, given in words of the article. */
    void add(Span window, float[][] scores) {
        for (int w = window.start(); w < window.end(); w++) {
            int seen = SlidingWindows.context(window, new Span(w, w + 1), context.length);
            if (seen > context[w]) {
                context[w] = seen;
                rows[w] = scores[w - window.start()];
            }
        }
    }

    /** The scores of each word, once all windows are added. */
    float[][] rows() {
        return rows;
    }
}
