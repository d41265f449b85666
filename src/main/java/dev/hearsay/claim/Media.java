// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the words for where or in what something was said: behind the cue, between source and cue, or at the head of
 * the sentence. What hangs on another clause is left alone, so rather none than a wrong one.
 */
final class Media {

    /** How many words may stand between the cue and the phrase behind it, the source aside. */
    private static final int NEAR = 12;

    /** How many words may stand between a phrase at the head of the sentence and source or cue. */
    private static final int OPENING = 14;

    /** What stands behind these hangs on another noun than the cue ("during his time on"). */
    private static final Set<String> ASIDE =
            Set.of("about", "for", "during", "from", "against", "into", "despite", "with");

    private static final Set<String> SPEAKING = PhraseWords.words("""
            speaking talking appearing writing testifying tweeting posting interviewed asked""");

    private static final Set<String> OPENERS = Set.of("but", "and", "later", "earlier", "then", "also", "meanwhile");

    private final String text;
    private final MediumNouns nouns;

    Media(String text, MediumNouns nouns) {
        this.text = text;
        this.nouns = nouns;
    }

    /** The words for where it was said; empty where there are none. */
    Optional<Passage> of(Scene scene) {
        List<MediumPhrase> phrases = MediumPhrase.in(scene.words(), nouns);
        return phrases.stream()
                .filter(phrase -> isBehind(scene, phrase))
                .findFirst()
                .or(() -> phrases.stream()
                        .filter(phrase -> isBetween(scene, phrase))
                        .reduce((first, last) -> last))
                .or(() ->
                        phrases.stream().filter(phrase -> opens(scene, phrase)).findFirst())
                .map(phrase -> Passage.of(text, List.of(Scene.span(scene.words(), phrase.from(), phrase.to()))));
    }

    private static boolean isBehind(Scene scene, MediumPhrase phrase) {
        if (phrase.from() < scene.cueFrom()) {
            return false;
        }
        List<Word> between = scene.words().subList(Math.min(scene.cueTo(), phrase.from()), phrase.from());
        return isPlain(scene.words().get(phrase.from()))
                && between.stream()
                                .filter(word -> word.part() == Word.Part.PLAIN)
                                .count()
                        <= NEAR
                && between.stream().noneMatch(word -> partsClauses(word) || isAside(word) || word.opensQuotation())
                && marks(between) <= (between.isEmpty() || !between.get(0).isMark() ? 1 : 2);
    }

    private static boolean isBetween(Scene scene, MediumPhrase phrase) {
        List<Word> words = scene.words();
        int source = IntStream.range(0, scene.cueFrom())
                .filter(i -> words.get(i).part() == Word.Part.SOURCE)
                .max()
                .orElse(Integer.MAX_VALUE);
        if (source >= phrase.from() || phrase.to() > scene.cueFrom()) {
            return false;
        }
        if (phrase.to() == scene.cueFrom() && words.get(phrase.from() - 1).is("and")) {
            return true;
        }
        if (phrase.from() >= scene.clauseFrom()) {
            return true;
        }
        List<Word> before = words.subList(source + 1, phrase.from());
        List<Word> after = words.subList(phrase.to(), scene.cueFrom());
        return before.stream().allMatch(word -> word.isMark() || isLead(word))
                && after.stream().noneMatch(Media::partsClauses);
    }

    private static boolean opens(Scene scene, MediumPhrase phrase) {
        List<Word> words = scene.words();
        int target = IntStream.range(phrase.to(), Math.max(phrase.to(), scene.cueTo()))
                .filter(i -> words.get(i).part() != Word.Part.PLAIN)
                .findFirst()
                .orElse(words.size());
        if (phrase.from() > 3 || target == words.size() || words.get(target).part() == Word.Part.OTHER_SOURCE) {
            return false;
        }
        List<Word> between = words.subList(phrase.to(), target);
        return words.subList(0, phrase.from()).stream().allMatch(word -> word.isMark() || isLead(word))
                && between.size() <= OPENING
                && !scene.hasOtherSource(phrase.to(), scene.cueFrom());
    }

    private static boolean isLead(Word word) {
        String lower = word.lower();
        return SPEAKING.contains(lower)
                || OPENERS.contains(lower)
                || PhraseWords.isDay(lower)
                || lower.equals("on")
                || PhraseWords.isAdverb(lower);
    }

    private static boolean partsClauses(Word word) {
        return word.part() == Word.Part.OTHER_SOURCE
                || (word.part() == Word.Part.PLAIN && PhraseWords.isClause(word.lower()));
    }

    private static boolean isPlain(Word word) {
        return word.part() == Word.Part.PLAIN || word.part() == Word.Part.CUE;
    }

    private static boolean isAside(Word word) {
        return word.part() == Word.Part.PLAIN && ASIDE.contains(word.lower());
    }

    private static long marks(List<Word> words) {
        return words.stream()
                .filter(word -> word.part() == Word.Part.PLAIN && word.isMark())
                .count();
    }
}
