// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.Determiners;
import dev.hearsay.language.NounPhrases;
import dev.hearsay.language.TimeAdverbials;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the object of a verb of telling in a cue, which names the addressee. */
final class TellingPhrases {

    private static final List<String> PREPOSITIONS = List.of("to", "with", "on", "at", "before", "in");

    private final TellingVerbs verbs;

    TellingPhrases(TellingVerbs verbs) {
        this.verbs = verbs;
    }

    /** The words for who was told; empty if the cue has no such verb or no addressee next to it. */
    Optional<Span> find(CueWindow window) {
        int behind = window.cueTo();
        int to = behind < window.words().size() && window.contentFollows(behind) ? behind + 1 : behind;
        for (int i = window.clauseFrom(); i < to; i++) {
            Set<String> links = verbs.links(window.words().get(i).lower());
            Optional<Span> found = links.isEmpty() || isNoun(window, i) ? Optional.empty() : beside(window, i, links);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> beside(CueWindow window, int verb, Set<String> links) {
        boolean object = links.contains("object") || links.contains("clause");
        if (object && PassiveTelling.isPassive(window, verb)) {
            return PassiveTelling.told(window, verb);
        }
        if (object) {
            Optional<Span> told = object(window, verb, links.contains("clause"));
            if (told.isPresent()) {
                return told;
            }
        }
        return PREPOSITIONS.stream()
                .filter(word -> links.contains(word) || links.contains(word + "+"))
                .flatMap(word -> behind(window, verb, word, links).stream())
                .findFirst();
    }

    /** "In an email". */
    private static boolean isNoun(CueWindow window, int verb) {
        if (verb == 0 || window.words().get(verb).isGerund()) {
            return false;
        }
        WindowWord before = window.words().get(verb - 1);
        return Determiners.isDeterminer(before)
                || (before.is(PartOfSpeech.ADPOSITION)
                        && window.words().get(verb).is(PartOfSpeech.NOUN));
    }

    private static Optional<Span> object(CueWindow window, int verb, boolean clause) {
        if (window.contentFollows(verb)) {
            return inContent(window.content(), 0);
        }
        List<WindowWord> words = window.words();
        int from = verb + 1;
        if (!window.follows(from) || words.get(from).isSource()) {
            return Optional.empty();
        }
        int to = NounPhrases.end(words, from);
        return to > from && (!clause || isClauseBehind(window, to)) && !isTold(words, from, to)
                ? Optional.of(CueWindow.span(words, from, to))
                : Optional.empty();
    }

    /** The person told where the content begins with it: only before what makes the rest an infinitive or a clause. */
    private static Optional<Span> inContent(List<WindowWord> content, int from) {
        int to = NounPhrases.end(content, from);
        return to > from && isClause(content, to) && !isTold(content, from, to)
                ? Optional.of(CueWindow.span(content, from, to))
                : Optional.empty();
    }

    private static Optional<Span> behind(CueWindow window, int verb, String preposition, Set<String> links) {
        Optional<Span> found =
                links.contains(preposition) ? directlyBehind(window, verb, preposition) : Optional.empty();
        return found.or(() -> afterContent(window, preposition, links));
    }

    private static Optional<Span> directlyBehind(CueWindow window, int verb, String preposition) {
        if (window.contentFollows(verb)) {
            return window.content().get(0).is(preposition) ? inContent(window.content(), 1) : Optional.empty();
        }
        int next = TimeAdverbials.after(window.words(), verb + 1);
        return isNext(window, next, preposition) && !isHeadline(window, verb)
                ? whoBehind(window, next)
                : Optional.empty();
    }

    private static Optional<Span> whoBehind(CueWindow window, int preposition) {
        return window.contentFollows(preposition)
                ? inContent(window.content(), 0)
                : Recipients.after(window.words(), preposition);
    }

    private static boolean isNext(CueWindow window, int word, String preposition) {
        return window.follows(word) && window.words().get(word).is(preposition);
    }

    /** Where verbs have capitals, an infinitive after "to" can't be distinguished from a name. */
    private static boolean isHeadline(CueWindow window, int verb) {
        return verb > 0 && window.words().get(verb).beginsName();
    }

    private static Optional<Span> afterContent(CueWindow window, String preposition, Set<String> links) {
        int next = window.cueTo();
        return links.contains(preposition + "+")
                        && next < window.words().size()
                        && window.words().get(next).afterGap()
                        && window.words().get(next).is(preposition)
                ? Recipients.after(window.words(), next)
                : Optional.empty();
    }

    private static boolean isClauseBehind(CueWindow window, int word) {
        return window.contentFollows(word - 1) ? !window.content().get(0).is("of") : isClause(window.words(), word);
    }

    /** Whether a word after the addressee begins the content. */
    private static boolean isClause(List<WindowWord> words, int word) {
        return word < words.size() && !words.get(word).afterGap() && leadsToContent(words.get(word));
    }

    private static boolean leadsToContent(WindowWord word) {
        return word.is(WordClass.INTERROGATIVE)
                || word.is("that")
                || word.is("to")
                || word.is("not")
                || word.is("never")
                || word.is("about")
                || word.is("against")
                || word.is("of");
    }

    private static boolean isTold(List<WindowWord> words, int from, int to) {
        return WordClass.MESSAGE.has(
                words.get(NounPhrases.head(words, from, to)).lemma());
    }
}
