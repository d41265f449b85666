// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The name that a source is about: "Ana Ruiz" in "the harbour master Ana Ruiz", none in "a friend of Ana Ruiz". */
final class NameHead {

    /** What a source may end in without being about something else: "the board this week". */
    private static final Set<String> ADVERBS = Set.of(
            "both",
            "together",
            "alone",
            "also",
            "too",
            "all",
            "each",
            "then",
            "now",
            "later",
            "once",
            "himself",
            "herself",
            "itself",
            "themselves",
            "this",
            "last",
            "week",
            "month",
            "year",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "recently",
            "earlier",
            "yesterday",
            "today");

    /** "The Larkin news agency" is Larkin. */
    private static final Set<String> HOUSES = Set.of(
            "news",
            "newspaper",
            "agency",
            "chain",
            "network",
            "magazine",
            "website",
            "channel",
            "station",
            "service",
            "company",
            "firm",
            "broadcaster",
            "wire",
            "daily",
            "weekly",
            "think",
            "tank",
            "group");

    private final Scene scene;
    private final RoleNouns nouns;

    NameHead(Scene scene, RoleNouns nouns) {
        this.scene = scene;
        this.nouns = nouns;
    }

    Optional<Span> of(SourcePhrase phrase) {
        List<Span> names = scene.names(phrase.span());
        for (Span name : names) {
            if (!isGoverned(phrase, name) && isWhole(phrase, name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition before the name makes it part of something else. */
    private boolean isGoverned(SourcePhrase phrase, Span name) {
        List<Word> words = phrase.words();
        for (int i = 1; i < words.size() && words.get(i).span().start() < name.start(); i++) {
            boolean office = words.get(i - 1).isCapitalized()
                    && nouns.contains(words.get(i - 1).plain());
            if (NounHead.isPreposition(words.get(i)) && !office) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing follows the name in the phrase but a place, a post, or what kind of house it is. */
    private boolean isWhole(SourcePhrase phrase, Span name) {
        boolean organization = scene.cast().in(name).isEmpty();
        for (Word word : phrase.words()) {
            boolean light = ADVERBS.contains(word.plain()) || (organization && HOUSES.contains(word.plain()));
            if (word.span().start() >= name.end() && !light) {
                return NounHead.isPreposition(word);
            }
        }
        return true;
    }
}
