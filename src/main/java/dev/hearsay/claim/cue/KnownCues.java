// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.CueWindow;
import dev.hearsay.model.Word;

/** Looks cues up in the lexicon. */
public final class KnownCues {

    private final CueLexicon lexicon = CueLexicon.load();

    /** Whether a word may be the head of a cue, or the first word of a phrase that is. */
    public boolean mayBegin(Word word) {
        return !lexicon.phrases(word.lower()).isEmpty()
                || lexicon.entries(word.lower()).stream().anyMatch(entry -> isHead(entry.part()));
    }

    /** Whether the head of a cue is in the lexicon and is more than a light verb or an adverb. */
    public boolean isKnown(CueWindow window) {
        CueWords cue = new CueWords(window.before(), window.cue(), window.sourceWords(), window.complement());
        return CueHead.find(lexicon, cue)
                .filter(head -> isHead(head.entry().part()))
                .isPresent();
    }

    private static boolean isHead(CuePart part) {
        return part != CuePart.LIGHT && part != CuePart.ADVERB;
    }
}
