// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import dev.hearsay.claim.cue.CueReader;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.ClaimKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which nested attributions are kept. The network was trained on outer ones, so those inside a content need more
 * evidence: a cue in the lexicon, a source that is somebody in particular, and a content of a few words.
 */
final class Credibility {

    /** Chosen on 20 articles of PolNeAR's dev part and the samples. */
    private static final double LEAST = 0.7;

    private static final int LEAST_WORDS = 3;

    /** What is seen or decided inside a content is mostly an event of a narrative, not a report. */
    private static final Set<ClaimKind> EVENTS = EnumSet.of(ClaimKind.PERCEPTION, ClaimKind.DECISION);

    private final CueReader cues;

    Credibility(CueReader cues) {
        this.cues = cues;
    }

    /** @param window of its cue */
    boolean isCredible(Attribution attribution, CueWindow window) {
        return attribution.confidence() >= LEAST
                && cues.known(window)
                        .filter(cue -> !EVENTS.contains(cue.kind()))
                        .isPresent()
                && window.content().stream().filter(word -> !word.isMark()).count() >= LEAST_WORDS
                && !isAnybody(window.sourceWords());
    }

    /** "You", "one" and "nobody" mean everyone. */
    private static boolean isAnybody(List<WindowWord> source) {
        if (source.size() != 1) {
            return source.isEmpty();
        }
        String word = source.get(0).lower();
        return word.equals("one")
                || WordClass.PRONOUN.has(word, "addressee")
                || WordClass.PRONOUN.has(word, "indefinite");
    }
}
