// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom a verb of telling in a cue takes as the person told. */
final class TellingPhrases {

    /** What comes after the person told where what was told comes next. */
    private static final Set<String> CLAUSE =
            PhraseWords.words("to not never that how what why whether if when where who about against of");

    private static final Set<String> PREPOSITIONS = PhraseWords.words("to with on at before in");

    private static final Set<String> NOUN_AFTER = Set.of("in", "by", "via", "of");

    /** What is told or asked, and not to whom. */
    private static final Set<String> TOLD = PhraseWords.words("""
            question questions truth truths story stories lie lies joke jokes tale tales way reason difference
            favor help forgiveness permission support money""");

    private final TellingVerbs verbs;

    TellingPhrases(TellingVerbs verbs) {
        this.verbs = verbs;
    }

    /** The words for who was told; empty where the cue has no such verb or nobody beside it. */
    Optional<Span> find(Scene scene) {
        int behind = scene.cueTo();
        int to = behind < scene.words().size() && scene.contentFollows(behind) ? behind + 1 : behind;
        for (int i = scene.clauseFrom(); i < to; i++) {
            Set<String> links = verbs.links(scene.words().get(i).lower());
            Optional<Span> found = links.isEmpty() || isNoun(scene, i) ? Optional.empty() : beside(scene, i, links);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> beside(Scene scene, int verb, Set<String> links) {
        boolean object = links.contains("object") || links.contains("clause");
        if (object && PassiveTelling.isPassive(scene, verb)) {
            return PassiveTelling.told(scene, verb);
        }
        if (object) {
            Optional<Span> told = object(scene, verb, links.contains("clause"));
            if (told.isPresent()) {
                return told;
            }
        }
        return PREPOSITIONS.stream()
                .filter(word -> links.contains(word) || links.contains(word + "+"))
                .flatMap(word -> behind(scene, verb, word, links).stream())
                .findFirst();
    }

    /** "In an email". */
    private static boolean isNoun(Scene scene, int verb) {
        if (verb == 0 || scene.words().get(verb).lower().endsWith("ing")) {
            return false;
        }
        String before = scene.words().get(verb - 1).lower();
        return PhraseWords.isDeterminer(before) || NOUN_AFTER.contains(before);
    }

    private static Optional<Span> object(Scene scene, int verb, boolean clause) {
        if (scene.contentFollows(verb)) {
            return inContent(scene.content(), 0);
        }
        List<Word> words = scene.words();
        int from = verb + 1;
        if (!scene.follows(from) || words.get(from).part() == Word.Part.SOURCE) {
            return Optional.empty();
        }
        int to = NounPhrase.end(words, from);
        return to > from && (!clause || isClauseBehind(scene, to)) && !isTold(words, from, to)
                ? Optional.of(Scene.span(words, from, to))
                : Optional.empty();
    }

    /** The person told where the content begins with it: only before what makes the rest an infinitive or a clause. */
    private static Optional<Span> inContent(List<Word> content, int from) {
        int to = NounPhrase.end(content, from);
        return to > from && isClause(content, to) && !isTold(content, from, to)
                ? Optional.of(Scene.span(content, from, to))
                : Optional.empty();
    }

    private static Optional<Span> behind(Scene scene, int verb, String preposition, Set<String> links) {
        Optional<Span> found =
                links.contains(preposition) ? directlyBehind(scene, verb, preposition) : Optional.empty();
        return found.or(() -> afterContent(scene, preposition, links));
    }

    private static Optional<Span> directlyBehind(Scene scene, int verb, String preposition) {
        if (scene.contentFollows(verb)) {
            return scene.content().get(0).is(preposition) ? inContent(scene.content(), 1) : Optional.empty();
        }
        int next = PhraseWords.afterTime(scene.words(), verb + 1);
        return isNext(scene, next, preposition) && !isHeadline(scene, verb) ? whoBehind(scene, next) : Optional.empty();
    }

    private static Optional<Span> whoBehind(Scene scene, int preposition) {
        return scene.contentFollows(preposition)
                ? inContent(scene.content(), 0)
                : Recipients.after(scene.words(), preposition);
    }

    private static boolean isNext(Scene scene, int word, String preposition) {
        return scene.follows(word) && scene.words().get(word).is(preposition);
    }

    /** Where verbs have capitals, an infinitive behind "to" can't be told from a name. */
    private static boolean isHeadline(Scene scene, int verb) {
        return verb > 0 && scene.words().get(verb).isCapital();
    }

    private static Optional<Span> afterContent(Scene scene, String preposition, Set<String> links) {
        int next = scene.cueTo();
        return links.contains(preposition + "+")
                        && next < scene.words().size()
                        && scene.words().get(next).parted()
                        && scene.words().get(next).is(preposition)
                ? Recipients.after(scene.words(), next)
                : Optional.empty();
    }

    private static boolean isClauseBehind(Scene scene, int word) {
        return scene.contentFollows(word - 1) ? !scene.content().get(0).is("of") : isClause(scene.words(), word);
    }

    private static boolean isClause(List<Word> words, int word) {
        return word < words.size()
                && !words.get(word).parted()
                && CLAUSE.contains(words.get(word).lower());
    }

    private static boolean isTold(List<Word> words, int from, int to) {
        return TOLD.contains(words.get(NounPhrase.head(words, from, to)).lower());
    }
}
