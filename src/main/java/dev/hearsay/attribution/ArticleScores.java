// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.List;

/** The model's scores for one article. */
final class ArticleScores {

    private final double[] cues;
    private final List<CueCandidate> candidates;
    private final float[][] names;

    /**
     * @param cues for each word, the probability that it is part of a cue
     * @param candidates for cues, in any order
     * @param names for each word, the scores of the name tags; kept, not copied; unused if the model tags no names
     */
    ArticleScores(double[] cues, List<CueCandidate> candidates, float[][] names) {
        this.cues = cues.clone();
        this.candidates = List.copyOf(candidates);
        this.names = names;
    }

    List<CueCandidate> candidates() {
        return candidates;
    }

    /** The scores of the name tags, word by word. */
    float[][] names() {
        return names;
    }

    /** The probability that a word is part of a cue. */
    double cue(int word) {
        return cues[word];
    }

    /** The probability of the most probable word. */
    double mostLikely(Span words) {
        double most = 0;
        for (int w = words.start(); w < words.end(); w++) {
            most = Math.max(most, cues[w]);
        }
        return most;
    }
}
