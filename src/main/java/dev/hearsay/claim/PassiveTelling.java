// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who was told where the verb is passive ("reporters were told by an aide that"). */
final class PassiveTelling {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'re");
    private static final Set<String> STARTS = Set.of("and", "but", "that", "when", "after", "because", "as", "while");
    private static final int LONGEST = 14;

    private PassiveTelling() {}

    /** Whether a verb, by its number, is a participle after a form of "be". */
    static boolean isPassive(Scene scene, int verb) {
        return !scene.words().get(verb).lower().endsWith("ing") && auxiliary(scene, verb) < verb;
    }

    /** The subject of a passive verb, unless it is the source. */
    static Optional<Span> told(Scene scene, int verb) {
        List<Word> words = scene.words();
        int to = auxiliary(scene, verb);
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            boolean starts = from == 0
                    || words.get(from).parted()
                    || words.get(from - 1).isMark()
                    || STARTS.contains(words.get(from - 1).lower());
            if (starts && words.get(from).part() != Word.Part.SOURCE && end(words, from) == to) {
                return Optional.of(Scene.span(words, from, to));
            }
        }
        return Optional.empty();
    }

    private static int end(List<Word> words, int from) {
        String first = words.get(from).lower();
        boolean pronoun = PhraseWords.isSubject(first) && !PhraseWords.isDeterminer(first);
        return pronoun && !first.equals("that") && !first.equals("who") ? from + 1 : NounPhrase.end(words, from);
    }

    /** The number of the first of the auxiliaries and adverbs before a verb, if a form of "be" is among them. */
    private static int auxiliary(Scene scene, int verb) {
        List<Word> words = scene.words();
        int i = verb;
        boolean passive = false;
        while (i > 0 && !words.get(i).parted() && isBeforeVerb(words.get(i - 1).lower())) {
            i--;
            passive |= BE.contains(words.get(i).lower());
        }
        return passive ? i : verb;
    }

    private static boolean isBeforeVerb(String word) {
        return FunctionWords.isAuxiliary(word)
                || FunctionWords.isAdverb(word)
                || word.equals("not")
                || word.equals("never");
    }
}
