// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.Determiners;
import dev.hearsay.language.NounPhrases;
import dev.hearsay.language.PronounCases;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/** Finds the addressee of a passive verb ("reporters were told by an aide that"). */
final class PassiveTelling {

    private static final int LONGEST = 14;

    private PassiveTelling() {}

    /** Whether a verb, by its number, is a participle after a form of "be". */
    static boolean isPassive(CueWindow window, int verb) {
        return !window.words().get(verb).isGerund() && auxiliary(window, verb) < verb;
    }

    /** The subject of a passive verb, unless it is the source. */
    static Optional<Span> told(CueWindow window, int verb) {
        List<WindowWord> words = window.words();
        int to = auxiliary(window, verb);
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            boolean starts = from == 0
                    || words.get(from).afterGap()
                    || words.get(from - 1).isMark()
                    || words.get(from - 1).beginsClause();
            if (starts && !words.get(from).isSource() && reach(words, from, to) == to) {
                return Optional.of(CueWindow.span(words, from, to));
            }
        }
        return Optional.empty();
    }

    /** Where a subject ends, with the prepositional phrases that hang on it as far as another word. */
    private static int reach(List<WindowWord> words, int from, int limit) {
        int end = end(words, from);
        while (end > from
                && end < limit
                && words.get(end).is(PartOfSpeech.ADPOSITION)
                && !words.get(end).afterGap()) {
            int object = NounPhrases.end(words, end + 1);
            if (object == end + 1) {
                return end;
            }
            end = object;
        }
        return end;
    }

    private static int end(List<WindowWord> words, int from) {
        WindowWord first = words.get(from);
        boolean pronoun = PronounCases.isSubject(first) && !Determiners.isDeterminer(first);
        return pronoun && !first.is("who") ? from + 1 : NounPhrases.end(words, from);
    }

    /** The number of the first of the auxiliaries and adverbs before a verb, if a form of "be" is among them. */
    private static int auxiliary(CueWindow window, int verb) {
        List<WindowWord> words = window.words();
        int i = verb;
        boolean passive = false;
        while (i > 0 && !words.get(i).afterGap() && isBeforeVerb(words.get(i - 1))) {
            i--;
            passive |= WordClass.AUXILIARY.has(words.get(i).lower(), "be");
        }
        return passive ? i : verb;
    }

    private static boolean isBeforeVerb(WindowWord word) {
        return word.is(WordClass.AUXILIARY)
                || word.is(PartOfSpeech.ADVERB)
                || word.is(WordClass.ADVERB)
                || word.is("not")
                || word.is("n't");
    }
}
