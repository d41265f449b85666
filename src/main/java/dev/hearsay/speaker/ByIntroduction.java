// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.RoleNoun;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.List;

/**
 * A description of one person in the headline or the first sentences, who is named when quoted below: "A harbour pilot has called …
 * Ada Merrow said". Where the name comes without a role, the reader is taken to know already whose it is.
 */
final class ByIntroduction implements Resolver {

    /** The sentences at the top that can describe somebody who is named below. */
    private static final int TOP = 4;

    /** How many sentences below the name may stand. */
    private static final int REACH = 6;

    private final ArticleView view;

    ByIntroduction(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        NounPhrase phrase = NounPhrase.of(words);
        int here = view.sentence(mention.span().start());
        if (words.isEmpty() || here >= TOP || phrase.plural() || !isOfSomebody(phrase)) {
            return List.of();
        }
        int end = mention.span().end();
        return view.persons().all().stream()
                .filter(person ->
                        !person.mentions().isEmpty() && person.mentions().get(0).start() >= end)
                .filter(person -> view.sentence(person.mentions().get(0).start()) - here <= REACH)
                .filter(this::isSourceWhereNamed)
                .min(Comparator.comparing(person -> person.mentions().get(0)))
                .filter(person -> person.roles().isEmpty())
                .map(person -> LinkedEntity.at(
                        person.mentions().get(0), person, "whoever speaks first below, named without a role"))
                .stream()
                .toList();
    }

    /** Whether a noun stands for one person, and not for a voice that newspapers leave unnamed. */
    private static boolean isOfSomebody(NounPhrase phrase) {
        boolean theirs = phrase.determiner() != null && WordClass.POSSESSIVE.has(phrase.determiner());
        return !theirs
                && (RoleNoun.isPersonal(phrase.noun()) || WordClass.PERSON_NOUN.has(phrase.noun()))
                && !WordClass.UNNAMED_VOICE.has(phrase.noun());
    }

    /** Whether the first place that names somebody is a source. */
    private boolean isSourceWhereNamed(Entity person) {
        Span first = person.mentions().get(0);
        return view.document().attributions().stream()
                .anyMatch(attribution -> attribution.source().stream().anyMatch(source -> source.contains(first)));
    }
}
