// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.SourcePhrase;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A description of a person whom the article names elsewhere: "the senator", "a harbour judge" in the headline. */
final class ByRole implements Resolver {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some", "any", "no");

    /** An unnamed person is introduced once, near the top, and named below. */
    private static final int TOP = 3;

    private final ArticleView view;
    private final Descriptions descriptions;

    ByRole(ArticleView view, Descriptions descriptions) {
        this.view = view;
        this.descriptions = descriptions;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        SourcePhrase phrase = mention.phrase();
        List<Descriptions.Fit> fits = descriptions.fitting(phrase);
        if (fits.isEmpty()) {
            return List.of();
        }
        boolean indefinite = INDEFINITE.contains(phrase.words().get(0).lower());
        if (indefinite && view.sentence(phrase.span().start()) >= TOP) {
            return List.of();
        }
        Descriptions.Fit best = fits.get(0);
        if (!indefinite && (isOfAnother(mention, best.person()) || isOfLastSpeaker(mention, best.person()))) {
            return List.of();
        }
        boolean alone = fits.size() == 1;
        boolean speaks = mention.last().filter(last -> last.is(best.person())).isPresent();
        // "his lawyer" may be anyone's, "his wife" is one
        boolean theirs = WordClass.POSSESSIVE.has(phrase.words().get(0).lower(), "third-person");
        if (theirs && !WordClass.FAMILY.has(NounPhrase.of(phrase.words()).noun())) {
            return List.of();
        }
        double least = alone || (speaks && !indefinite) ? 0.25 : indefinite ? 0.9 : 0.4;
        if (best.share() < least) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Descriptions.Fit fit : fits) {
            Span role = fit.person().roles().get(0).span();
            candidates.add(new Candidate(role, fit.share(), fit.person().name() + " is called so"));
        }
        return List.of(new LinkedEntity(best.person(), candidates, "the person of whom the article says this"));
    }

    /** Whether "the minister" goes back to "a cabinet minister", who spoke since the person of that role did. */
    private static boolean isOfAnother(SourceMention mention, Entity person) {
        NounPhrase phrase = NounPhrase.of(mention.phrase().words());
        return mention.latestFirst()
                .takeWhile(one -> !one.is(person))
                .flatMap(one -> one.somebody().stream())
                .anyMatch(other -> !other.named() && isIntroduced(other, phrase));
    }

    /** Whether somebody of whom the article says no role has just spoken, in the same paragraph, and who has the role is far. */
    private boolean isOfLastSpeaker(SourceMention mention, Entity person) {
        int here = mention.span().start();
        int before = person.mentionedBefore(here);
        boolean near =
                before > 0 && view.paragraph(person.mentions().get(before - 1).start()) == view.paragraph(here);
        return !near
                && mention.last()
                        .filter(last -> view.paragraph(last.source().start()) == view.paragraph(here))
                        .flatMap(ResolvedMention::person)
                        .filter(last -> !last.equals(person) && last.roles().isEmpty())
                        .isPresent();
    }

    /** Whether somebody was described with an indefinite article, the noun, and all other words of a phrase. */
    private static boolean isIntroduced(Entity described, NounPhrase phrase) {
        List<Word> name = UntaggedWords.of(described.name());
        List<String> forms = name.stream().map(Word::lower).toList();
        return INDEFINITE.contains(forms.get(0))
                && NounPhrase.of(name).noun().equals(phrase.noun())
                && phrase.words().stream().skip(1).map(Word::lower).allMatch(forms::contains);
    }
}
