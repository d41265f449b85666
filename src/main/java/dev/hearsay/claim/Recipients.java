// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.Determiners;
import dev.hearsay.language.NounPhrases;
import dev.hearsay.language.Number;
import dev.hearsay.language.PronounCases;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/** Finds persons after a preposition, and not things or an infinitive after "to". */
final class Recipients {

    private Recipients() {}

    /** The words for the persons after a preposition, given its index from 0. */
    static Optional<Span> after(List<WindowWord> words, int preposition) {
        return at(words, preposition + 1);
    }

    /** The words for the persons from a word on. */
    static Optional<Span> at(List<WindowWord> words, int from) {
        if (from >= words.size() || words.get(from).afterGap()) {
            return Optional.empty();
        }
        int closing = words.get(from).word().opensQuotation() ? NounPhrases.closing(words, from) : from;
        if (closing > from + 2) {
            int end = words.get(closing - 1).isMark() ? closing - 1 : closing;
            return Optional.of(CueWindow.span(words, from + 1, end)); // “Lonsby News Sunday.”
        }
        int amount = behindQualifier(words, from);
        int to = NounPhrases.end(words, amount);
        return to > amount && isWho(words, amount, to)
                ? Optional.of(CueWindow.span(words, from, to))
                : Optional.empty();
    }

    /** The number of the amount behind "about" and the like ("to about 100 members"); where there is none, that of the word. */
    static int behindQualifier(List<WindowWord> words, int from) {
        boolean qualified = from + 1 < words.size()
                && words.get(from).is(WordClass.QUALIFIER)
                && words.get(from + 1).is(PartOfSpeech.NUMERAL)
                && !words.get(from + 1).afterGap();
        return qualified ? from + 1 : from;
    }

    private static boolean isWho(List<WindowWord> words, int from, int to) {
        WindowWord first = words.get(from);
        boolean infinitive = first.is(PartOfSpeech.VERB) && first.lemma().equals(first.lower());
        boolean reaction = words.get(NounPhrases.head(words, from, to)).is(WordClass.REACTION);
        if ((infinitive && !first.beginsName()) || first.isGerund() || reaction) {
            return false;
        }
        return first.beginsName()
                || Determiners.isDeterminer(first)
                || PronounCases.isObject(first)
                || words.get(from + (to > from + 1 ? 1 : 0)).beginsName()
                || Number.isPlural(words.get(NounPhrases.head(words, from, to)).word());
    }
}
