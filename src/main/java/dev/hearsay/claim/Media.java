// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.AttributionPart;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.TimeAdverbials;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the words for the medium, where something was said: after the cue, between source and cue, or at the head of
 * the sentence. A phrase of another clause is ignored: no medium is better than a wrong one.
 */
final class Media {

    /** How many words may come between the cue and the phrase after it, not counting the source. */
    private static final int NEAR = 12;

    /** How many words may come between a phrase at the head of the sentence and source or cue. */
    private static final int OPENING = 14;

    private final String text;
    private final MediumNouns nouns;

    Media(String text, MediumNouns nouns) {
        this.text = text;
        this.nouns = nouns;
    }

    /** The words for where it was said; empty where there are none. */
    Optional<Passage> of(CueWindow window) {
        List<MediumPhrase> phrases = MediumPhrase.in(window.words(), nouns);
        return phrases.stream()
                .filter(phrase -> isBehind(window, phrase))
                .findFirst()
                .or(() -> phrases.stream()
                        .filter(phrase -> isBetween(window, phrase))
                        .reduce((first, last) -> last))
                .or(() ->
                        phrases.stream().filter(phrase -> opens(window, phrase)).findFirst())
                .map(phrase -> Passage.of(text, List.of(CueWindow.span(window.words(), phrase.from(), phrase.to()))));
    }

    private static boolean isBehind(CueWindow window, MediumPhrase phrase) {
        if (phrase.from() < window.cueFrom()) {
            return false;
        }
        List<WindowWord> between = window.words().subList(Math.min(window.cueTo(), phrase.from()), phrase.from());
        return isPlain(window.words().get(phrase.from()))
                && between.stream().filter(WindowWord::isPlain).count() <= NEAR
                && between.stream()
                        .noneMatch(word -> separatesClauses(word)
                                || isAside(word)
                                || word.word().opensQuotation())
                && marks(between) <= (between.isEmpty() || !between.get(0).isMark() ? 1 : 2);
    }

    private static boolean isBetween(CueWindow window, MediumPhrase phrase) {
        List<WindowWord> words = window.words();
        int source = IntStream.range(0, window.cueFrom())
                .filter(i -> words.get(i).isSource())
                .max()
                .orElse(Integer.MAX_VALUE);
        if (source >= phrase.from() || phrase.to() > window.cueFrom()) {
            return false;
        }
        if (phrase.to() == window.cueFrom() && words.get(phrase.from() - 1).is("and")) {
            return true;
        }
        if (phrase.from() >= window.clauseFrom()) {
            return true;
        }
        List<WindowWord> before = words.subList(source + 1, phrase.from());
        List<WindowWord> after = words.subList(phrase.to(), window.cueFrom());
        return before.stream().allMatch(word -> word.isMark() || isLead(word))
                && after.stream().noneMatch(Media::separatesClauses);
    }

    private static boolean opens(CueWindow window, MediumPhrase phrase) {
        List<WindowWord> words = window.words();
        int target = IntStream.range(phrase.to(), Math.max(phrase.to(), window.cueTo()))
                .filter(i -> !words.get(i).isPlain())
                .findFirst()
                .orElse(words.size());
        if (phrase.from() > 3 || target == words.size() || words.get(target).isOtherSource()) {
            return false;
        }
        List<WindowWord> between = words.subList(phrase.to(), target);
        return words.subList(0, phrase.from()).stream().allMatch(word -> word.isMark() || isLead(word))
                && between.size() <= OPENING
                && !window.hasOtherSource(phrase.to(), window.cueFrom());
    }

    /** Whether a word may come before a phrase that opens a sentence or a clause: "But later, speaking on Monday". */
    private static boolean isLead(WindowWord word) {
        boolean speaking = WordClass.SPEAKING.has(word.lemma()) && (word.lower().endsWith("ing") || isParticiple(word));
        return speaking
                || word.is(PartOfSpeech.COORDINATING_CONJUNCTION)
                || word.is(PartOfSpeech.ADVERB)
                || TimeAdverbials.isDay(word)
                || word.is("on");
    }

    private static boolean isParticiple(WindowWord word) {
        return word.lower().endsWith("ed");
    }

    private static boolean separatesClauses(WindowWord word) {
        return word.isOtherSource() || (word.isPlain() && word.beginsClause());
    }

    private static boolean isPlain(WindowWord word) {
        return word.isPlain() || word.part() == AttributionPart.CUE;
    }

    private static boolean isAside(WindowWord word) {
        return word.isPlain() && word.is(WordClass.ASIDE);
    }

    private static long marks(List<WindowWord> words) {
        return words.stream().filter(word -> word.isPlain() && word.isMark()).count();
    }
}
