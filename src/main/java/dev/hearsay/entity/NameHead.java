// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Optional;

/** The name that a source is about: "Ana Ruiz" in "the harbour master Ana Ruiz", none in "a friend of Ana Ruiz". */
public final class NameHead {

    private final ArticleView view;

    public NameHead(ArticleView view) {
        this.view = view;
    }

    public Optional<Span> of(SourcePhrase phrase) {
        List<Span> names = view.names(phrase.span());
        for (Span name : names) {
            if (!isGoverned(phrase, name) && isWhole(phrase, name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition before the name makes it part of something else: "a friend of Ana Ruiz". */
    private boolean isGoverned(SourcePhrase phrase, Span name) {
        List<Word> words = phrase.words();
        boolean person = view.persons().in(name).isPresent();
        if (person && isBehindBody(phrase, name)) {
            return false;
        }
        for (int i = 1; i < words.size() && words.get(i).span().start() < name.start(); i++) {
            String before = words.get(i - 1).lower();
            boolean office = words.get(i - 1).isCapitalized()
                    && ((person && RoleNoun.isOne(before))
                            || (WordClass.ORGANIZATION.has(before) && !isDirectly(words, i, name)));
            // "several delegates supporting Ana Ruiz"
            if ((WordClass.PREPOSITION.has(words.get(i)) && !office)
                    || SourcePhrase.isParticipleOfSeveral(words, i)
                    || SourcePhrase.isParticipleBeforeName(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name comes directly after a word, an article aside. */
    private static boolean isDirectly(List<Word> words, int i, Span name) {
        int next = WordClass.ARTICLE.has(words.get(Math.min(i + 1, words.size() - 1))) ? i + 2 : i + 1;
        return next >= words.size() || words.get(next).span().start() >= name.start();
    }

    /** "The chief of the Lonsby Chamber Ana Ruiz": the name of a body stands directly before the person's. */
    private boolean isBehindBody(SourcePhrase phrase, Span name) {
        return view.names(phrase.span()).stream()
                .filter(other ->
                        other.end() < name.start() && view.persons().in(other).isEmpty())
                .anyMatch(other ->
                        view.text().substring(other.end(), name.start()).isBlank()
                                && view.type(other)
                                        .filter(type -> type == EntityType.ORGANIZATION)
                                        .isPresent());
    }

    /** Whether nothing follows the name in the phrase but a place, a post, or the kind of organization. */
    private boolean isWhole(SourcePhrase phrase, Span name) {
        // "a Lonsby court" is a court
        boolean organization = view.persons().in(name).isEmpty()
                && view.type(name).filter(type -> type == EntityType.LOCATION).isEmpty();
        for (Word word : phrase.words()) {
            boolean light = WordClass.ADJUNCT.has(word)
                    || WordClass.WEEKDAY.has(word)
                    || (organization && !phrase.isIndefinite() && WordClass.ORGANIZATION.has(word))
                    || (!organization && WordClass.NAME_SUFFIX.has(word));
            if (word.span().start() >= name.end() && !light) {
                return WordClass.PREPOSITION.has(word);
            }
        }
        return true;
    }
}
