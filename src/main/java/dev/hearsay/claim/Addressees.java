// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.claim.MediumNouns.MediumNoun;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the words for whom something was said to: beside a verb of telling in the cue ("told reporters"), behind a noun
 * for what it was said in ("in a letter to the court") or behind "speaking to". Of an infinitive clause that PolNeAR
 * counts to the content the subject is taken too ("urged | lawmakers to act").
 */
final class Addressees {

    private static final Set<String> SPEAKING = Set.of("speaking", "speaks", "spoke", "talking", "talked", "spoken");
    private static final Set<String> SPEAKING_TO = Set.of("to", "with", "before");

    private static final Set<String> AUDIENCES =
            PhraseWords.words("gathering meeting conference convention rally assembly crowd group");

    /** How deep in the words of a source its head stands at most. */
    private static final int SOURCE_HEAD = 6;

    private static final int MODIFIERS = 6;

    private final String text;
    private final TellingPhrases telling;
    private final MediumNouns nouns;

    Addressees(String text, TellingVerbs verbs, MediumNouns nouns) {
        this.text = text;
        this.telling = new TellingPhrases(verbs);
        this.nouns = nouns;
    }

    /** The words for whom it was said to; empty where the text names nobody. */
    Optional<Passage> of(Scene scene) {
        return telling.find(scene)
                .or(() -> nearest(scene, i -> behindNoun(scene, i)))
                .or(() -> nearest(scene, i -> behindSpeaking(scene, i)))
                .map(span -> Passage.of(text, List.of(span)));
    }

    /** What is found at a word of the cue's clause: first in the cue and behind it, then before it from the nearest. */
    private static Optional<Span> nearest(Scene scene, IntFunction<Optional<Span>> found) {
        IntStream behind = IntStream.range(scene.cueFrom(), scene.words().size());
        IntStream before = IntStream.range(0, scene.cueFrom()).map(i -> scene.cueFrom() - 1 - i);
        return IntStream.concat(behind, before)
                .filter(i -> scene.isOneClause(i))
                .mapToObj(found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Span> behindNoun(Scene scene, int noun) {
        List<Word> words = scene.words();
        int next = PhraseWords.afterTime(words, noun + 1);
        if (!scene.follows(next) || !isHead(scene, noun)) {
            return Optional.empty();
        }
        String lead = words.get(next).lower();
        return nouns.at(words, noun)
                .filter(medium -> medium.addressee().contains(lead))
                .filter(medium -> (lead.equals("to") && isOfCue(scene, noun)) || isIn(words, noun, medium))
                .flatMap(medium -> Recipients.after(words, next));
    }

    /** In source or cue or between them: "sent a letter to". */
    private static boolean isOfCue(Scene scene, int noun) {
        return noun < scene.cueTo()
                && scene.words().subList(0, noun + 1).stream().anyMatch(word -> word.part() == Word.Part.SOURCE);
    }

    /** Whether a noun stands in a phrase that says in what something was said. */
    private static boolean isIn(List<Word> words, int noun, MediumNoun medium) {
        return IntStream.range(Math.max(0, noun - MODIFIERS), noun)
                .filter(i -> medium.before().contains(words.get(i).lower()))
                .anyMatch(i -> NounPhrase.end(words, i + 1) > noun);
    }

    /** Not what hangs on the head of a source: "people at a meeting with". */
    private static boolean isHead(Scene scene, int noun) {
        List<Word> words = scene.words();
        if (words.get(noun).part() != Word.Part.SOURCE) {
            return true;
        }
        return words.subList(Math.max(0, noun - SOURCE_HEAD), noun).stream()
                .filter(word -> word.part() == Word.Part.SOURCE)
                .noneMatch(word -> PhraseWords.isEnd(word.lower()) || word.is("of"));
    }

    private static Optional<Span> behindSpeaking(Scene scene, int verb) {
        List<Word> words = scene.words();
        if (!SPEAKING.contains(words.get(verb).lower()) || !scene.follows(verb + 1)) {
            return Optional.empty();
        }
        boolean to = SPEAKING_TO.contains(words.get(verb + 1).lower()) || isAtAudience(words, verb + 1);
        return to ? Recipients.after(words, verb + 1) : Optional.empty();
    }

    /** "At a gathering of sailors", which names who was there. */
    private static boolean isAtAudience(List<Word> words, int at) {
        int end = NounPhrase.end(words, at + 1);
        int head = NounPhrase.head(words, at + 1, end);
        return words.get(at).is("at")
                && head > at
                && head + 1 < end
                && AUDIENCES.contains(words.get(head).lower());
    }
}
