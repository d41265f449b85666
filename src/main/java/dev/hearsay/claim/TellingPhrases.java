// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.Determiners;
import dev.hearsay.language.NounPhrases;
import dev.hearsay.language.Number;
import dev.hearsay.language.TimeAdverbials;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the object of a verb of telling in a cue, which names the addressee. */
final class TellingPhrases {

    private static final List<String> PREPOSITIONS = List.of("to", "with", "on", "at", "before", "in");

    /** The classes of nouns for persons and groups. */
    private static final Set<WordClass> WHO = EnumSet.of(
            WordClass.ROLE,
            WordClass.FAMILY,
            WordClass.PERSON_NOUN,
            WordClass.REPORTER,
            WordClass.ORGANIZATION,
            WordClass.GATHERING);

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
        return infinitive(window);
    }

    /** Who is to be told by an infinitive with which the content begins: "refused | to speak to reporters". */
    private Optional<Span> infinitive(CueWindow window) {
        List<WindowWord> words = window.complement();
        if (words.size() < 3 || !words.get(0).is("to")) {
            return Optional.empty();
        }
        Set<String> links = verbs.links(words.get(1).lower());
        int next = 2;
        if (links.contains("object") && !isTold(words, next, Math.max(next + 1, NounPhrases.end(words, next)))) {
            return Recipients.at(words, next);
        }
        return links.contains(words.get(next).lower()) ? Recipients.after(words, next) : Optional.empty();
    }

    private static Optional<Span> beside(CueWindow window, int verb, Set<String> links) {
        boolean object = links.contains("object") || links.contains("clause") || links.contains("who");
        if (object && PassiveTelling.isPassive(window, verb)) {
            return PassiveTelling.told(window, verb);
        }
        if (object) {
            Optional<Span> told = object(window, verb, links);
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
        WindowWord word = window.words().get(verb);
        return Determiners.isDeterminer(before)
                || (before.is(PartOfSpeech.ADJECTIVE) && word.lemma().equals(word.lower()))
                || (before.is(PartOfSpeech.ADPOSITION) && word.is(PartOfSpeech.NOUN));
    }

    private static Optional<Span> object(CueWindow window, int verb, Set<String> links) {
        boolean clause = links.contains("clause");
        if (window.contentFollows(verb)) {
            return inContent(window.content(), 0, !clause);
        }
        List<WindowWord> words = window.words();
        int from = verb + 1;
        if (!window.follows(from) || words.get(from).isSource()) {
            return Optional.empty();
        }
        int amount = Recipients.behindQualifier(words, from);
        int to = NounPhrases.end(words, amount);
        // "told about 50 people that", but not "asked about 20 complaints"
        clause |= amount > from;
        boolean thing = links.contains("who") && to > from && isThing(words.get(NounPhrases.head(words, from, to)));
        return to > amount && !thing && (!clause || isClauseBehind(window, to)) && !isTold(words, from, to)
                ? Optional.of(CueWindow.span(words, from, to))
                : Optional.empty();
    }

    /** The person told where the content begins with it: only before what makes the rest an infinitive or a clause. */
    private static Optional<Span> inContent(List<WindowWord> content, int from, boolean asked) {
        int to = NounPhrases.end(content, from);
        if (to == from || content.get(from).isGerund()) {
            return Optional.empty();
        }
        int behind = TimeAdverbials.after(content, to);
        int next = behind < content.size() && content.get(behind).word().opensQuotation() ? behind + 1 : behind;
        boolean request = asked && next < content.size() && content.get(next).is("for");
        return (request || isClause(content, next) || isSubject(content, next)) && !isTold(content, from, to)
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
            // "claims | to object to the plan": an infinitive is not a person
            return window.content().get(0).is(preposition)
                            && Recipients.at(window.content(), 1).isPresent()
                    ? inContent(window.content(), 1, false)
                    : Optional.empty();
        }
        int next = TimeAdverbials.after(window.words(), verb + 1);
        return isNext(window, next, preposition) && !isHeadline(window, verb)
                ? whoBehind(window, next)
                : Optional.empty();
    }

    private static Optional<Span> whoBehind(CueWindow window, int preposition) {
        return window.contentFollows(preposition)
                ? inContent(window.content(), 0, false)
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

    /** "Telling sailors they had to stay". */
    private static boolean isSubject(List<WindowWord> words, int word) {
        return word < words.size()
                && !words.get(word).afterGap()
                && WordClass.CASE.has(words.get(word).lower(), "nominative");
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

    /** A noun for what is said, or a thing that somebody has: "questioned the crew's loyalty". */
    private static boolean isTold(List<WindowWord> words, int from, int to) {
        WindowWord head = words.get(NounPhrases.head(words, from, to));
        boolean owned = words.subList(from, to).stream().anyMatch(WindowWord::isPossessive);
        return (WordClass.MESSAGE.has(head.lemma()) && !head.beginsName()) || (owned && isThing(head));
    }

    private static boolean isThing(WindowWord head) {
        boolean who = head.beginsName()
                || Number.isPlural(head.word())
                || WHO.stream().anyMatch(of -> of.has(head.lemma()));
        return (head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.ADJECTIVE)) && !who;
    }
}
