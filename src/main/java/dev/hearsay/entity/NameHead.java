// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
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

    /** Whether a preposition before the name makes it part of something else. */
    private boolean isGoverned(SourcePhrase phrase, Span name) {
        List<Word> words = phrase.words();
        for (int i = 1; i < words.size() && words.get(i).span().start() < name.start(); i++) {
            boolean office = words.get(i - 1).isCapitalized()
                    && RoleNoun.isOne(words.get(i - 1).lower());
            if (WordClass.PREPOSITION.has(words.get(i)) && !office) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing follows the name in the phrase but a place, a post, or the kind of organization. */
    private boolean isWhole(SourcePhrase phrase, Span name) {
        boolean organization = view.persons().in(name).isEmpty();
        for (Word word : phrase.words()) {
            boolean light = WordClass.ADJUNCT.has(word)
                    || WordClass.WEEKDAY.has(word)
                    || (organization && WordClass.ORGANIZATION.has(word));
            if (word.span().start() >= name.end() && !light) {
                return WordClass.PREPOSITION.has(word);
            }
        }
        return true;
    }
}
