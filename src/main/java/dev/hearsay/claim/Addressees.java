// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.claim.MediumNouns.MediumNoun;
import dev.hearsay.language.CueWindow;
import dev.hearsay.language.NounPhrases;
import dev.hearsay.language.Number;
import dev.hearsay.language.TimeAdverbials;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the words for the addressee: next to a verb of telling in the cue ("told reporters"), behind a noun
 * for what it was said in ("in a letter to the court") or behind "speaking to". Of an infinitive clause that PolNeAR
 * counts to the content the subject is taken too ("urged | lawmakers to act").
 */
final class Addressees {

    private static final Set<String> SPEAKING_TO = Set.of("to", "with", "before");

    /** The farthest position of the head among the words of a source. */
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

    /** The words for the addressee; empty if the text names none. */
    Optional<Passage> of(CueWindow window) {
        return telling.find(window)
                .or(() -> nearest(window, i -> behindNoun(window, i)))
                .or(() -> nearest(window, i -> behindSpeaking(window, i)))
                .map(span -> Passage.of(text, List.of(span)));
    }

    /** The match nearest to the cue in its clause: first in the cue and after it, then before it. */
    private static Optional<Span> nearest(CueWindow window, IntFunction<Optional<Span>> found) {
        IntStream behind = IntStream.range(window.cueFrom(), window.words().size());
        IntStream before = IntStream.range(0, window.cueFrom()).map(i -> window.cueFrom() - 1 - i);
        return IntStream.concat(behind, before)
                .filter(i -> window.isOneClause(i) || isMeanwhile(window, i))
                .mapToObj(found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "While speaking to": whose subject is that of the cue. */
    private static boolean isMeanwhile(CueWindow window, int verb) {
        return verb > window.cueTo()
                && window.words().get(verb).isGerund()
                && (window.words().get(verb - 1).is("while")
                        || window.words().get(verb - 1).is("when"))
                && (verb == window.cueTo() + 1 || window.isOneClause(verb - 2))
                && !window.hasOtherSource(window.cueTo(), verb);
    }

    private Optional<Span> behindNoun(CueWindow window, int noun) {
        List<WindowWord> words = window.words();
        int behind = TimeAdverbials.after(words, noun + 1);
        // "a statement provided to"
        boolean given = window.follows(behind + 1) && words.get(behind).is(PartOfSpeech.VERB);
        int next = given && words.get(behind + 1).is("to") ? behind + 1 : behind;
        if (!window.follows(next) || !isHead(window, noun)) {
            return Optional.empty();
        }
        String lead = words.get(next).lower();
        return nouns.at(words, noun)
                .filter(medium -> medium.addressee().contains(lead))
                .filter(medium -> (lead.equals("to") && isOfCue(window, noun)) || isIn(words, noun, medium))
                .flatMap(medium -> Recipients.after(words, next));
    }

    /** Whether a noun is in source or cue or between them: "sent a letter to". */
    private static boolean isOfCue(CueWindow window, int noun) {
        return noun < window.cueTo()
                && window.words().subList(0, noun + 1).stream().anyMatch(WindowWord::isSource);
    }

    /** Whether a noun is in a phrase that names the medium. */
    private static boolean isIn(List<WindowWord> words, int noun, MediumNoun medium) {
        return IntStream.range(Math.max(0, noun - MODIFIERS), noun)
                .filter(i -> medium.before().contains(words.get(i).lower()))
                .anyMatch(i -> NounPhrases.end(words, i + 1) > noun);
    }

    /** Whether a noun heads the source, not a modifier of it: "people at a meeting with". */
    private static boolean isHead(CueWindow window, int noun) {
        List<WindowWord> words = window.words();
        if (!words.get(noun).isSource()) {
            return true;
        }
        return words.subList(Math.max(0, noun - SOURCE_HEAD), noun).stream()
                .filter(WindowWord::isSource)
                .noneMatch(word -> word.is(PartOfSpeech.ADPOSITION) || word.beginsClause());
    }

    private static Optional<Span> behindSpeaking(CueWindow window, int verb) {
        List<WindowWord> words = window.words();
        if (words.get(verb).is("addressing")) {
            return audience(words, verb + 1);
        }
        if (!isSpeaking(words.get(verb)) || !window.follows(verb + 1)) {
            return Optional.empty();
        }
        boolean to = SPEAKING_TO.contains(words.get(verb + 1).lower()) || isAtAudience(words, verb + 1);
        return to ? Recipients.after(words, verb + 1) : Optional.empty();
    }

    /** "Addressing sailors", but not "addressing the question". */
    private static Optional<Span> audience(List<WindowWord> words, int from) {
        int end = NounPhrases.end(words, Recipients.behindQualifier(words, from));
        int head = NounPhrases.head(words, from, end);
        boolean who = end > from
                && (Number.isPlural(words.get(head).word())
                        ? WordClass.ROLE.has(words.get(head).lemma())
                                || words.get(head).is(WordClass.PERSON_NOUN)
                        : words.get(head).is(WordClass.GATHERING)
                                || words.get(head).is(WordClass.ORGANIZATION));
        return who ? Optional.of(CueWindow.span(words, from, end)) : Optional.empty();
    }

    private static boolean isSpeaking(WindowWord word) {
        return word.lemma().equals("speak") || word.lemma().equals("talk");
    }

    /** "At a gathering of sailors", which names who was there. */
    private static boolean isAtAudience(List<WindowWord> words, int at) {
        int end = NounPhrases.end(words, at + 1);
        int head = NounPhrases.head(words, at + 1, end);
        return words.get(at).is("at")
                && head > at
                && head + 1 < end
                && WordClass.GATHERING.has(words.get(head).lemma());
    }
}
