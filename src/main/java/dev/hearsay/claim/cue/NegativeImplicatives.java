// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;

/** Words that deny a verb after them: "failed to say", "stopped short of saying" (Karttunen, Implicative Verbs, 1971). */
final class NegativeImplicatives {

    private NegativeImplicatives() {}

    static boolean contains(WindowWord word) {
        return word.is(WordClass.NEGATIVE_IMPLICATIVE);
    }

    /** Whether the head denies that the content was said: "declined" with the content "to comment on it". */
    static boolean isRefusalToSpeak(CueWords cue, CueHead head) {
        return contains(cue.words().get(head.index()))
                && !cue.content().isEmpty()
                && cue.content().get(0).is("to")
                && cue.content().stream()
                        .skip(1)
                        .dropWhile(FunctionWords::isAdverb)
                        .limit(1)
                        .anyMatch(word -> WordClass.DENIED_SPEECH.has(word.lemma()));
    }
}
