// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.Pronouns;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "He" and "she": the person of the article whom the ranker puts first. */
final class ByPronoun implements Resolver {

    private static final int SHOWN = 5;
    private static final int NAMES_BEFORE = 60;
    private static final int NAMES_BEHIND = 3;
    private static final int SPOKEN_BEFORE = 5;

    private final ArticleView view;
    private final PersonRanking ranking;

    ByPronoun(ArticleView view, PersonRanking ranking) {
        this.view = view;
        this.ranking = ranking;
    }

    private record Ranked(Entity person, double score) {}

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        Optional<Gender> gender = Pronouns.gender(mention.phrase().written());
        if (gender.isEmpty()) {
            return List.of();
        }
        List<Ranked> ranked = candidates(mention, gender.get()).stream()
                .map(person -> new Ranked(person, ranking.score(person, mention, gender.get())))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .limit(SHOWN)
                .toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked one : ranked) {
            candidates.add(new Candidate(
                    nearest(one.person(), mention.span().start()),
                    rounded(one.score()),
                    one.person().name()));
        }
        return List.of(new LinkedEntity(
                ranked.get(0).person(), candidates, "the likeliest person for this pronoun, by the ranker"));
    }

    /** Persons named near the pronoun, the speaker of the content around it, and the last speakers, named or described. */
    private Set<Entity> candidates(SourceMention mention, Gender gender) {
        Set<Entity> candidates =
                new LinkedHashSet<>(view.persons().near(mention.span().start(), NAMES_BEFORE, NAMES_BEHIND));
        List<ResolvedMention> resolved = mention.resolved();
        List<ResolvedMention> last = resolved.subList(Math.max(0, resolved.size() - SPOKEN_BEFORE), resolved.size());
        Stream.concat(Stream.ofNullable(mention.around()), last.stream())
                .flatMap(one -> one.somebody().stream())
                .filter(one -> one.named() || isIntroduced(one))
                .forEach(candidates::add);
        spokeJustNow(mention).ifPresent(candidates::add);
        // an author who is in the byline alone is "I" and nobody else
        candidates.removeIf(person ->
                person.mentions().isEmpty() || isRuledOut(person, mention) || isOtherGender(person, mention, gender));
        return candidates;
    }

    /** Whoever spoke last, in the same paragraph, if nobody was named since: "The defendant said no. “Never,” he said." */
    private Optional<Entity> spokeJustNow(SourceMention mention) {
        int here = mention.span().start();
        return mention.last()
                .filter(last -> last.source().end() < here
                        && view.paragraph(last.source().start()) == view.paragraph(here)
                        && view.persons()
                                .within(new Span(last.source().end(), here))
                                .isEmpty())
                .flatMap(ResolvedMention::somebody);
    }

    /** "A harbour official"; "the candidate" is more often somebody with a name. */
    private static boolean isIntroduced(Entity described) {
        return !described.name().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** Rules out the speaker of a turn ("I"), the other one in an interview ("you"), and names first seen in a head. */
    private boolean isRuledOut(Entity person, SourceMention mention) {
        if (speaksOnlyAfter(person, mention.span().start())) {
            return true;
        }
        ResolvedMention around = mention.around();
        if (around == null || !view.heads().contains(around.source())) {
            return false;
        }
        boolean interviewed = person.mentions().stream().anyMatch(view.heads()::isLetter);
        return around.is(person) || (view.heads().isLetter(around.source()) && interviewed);
    }

    /** Whether the article has called somebody "he" whom "she" can't mean, as far as the name tells. */
    private boolean isOtherGender(Entity person, SourceMention mention, Gender gender) {
        return !ShownGender.of(view, person, mention.resolved()).fits(gender)
                && !person.gender().equals(gender);
    }

    /** Whether a person is mentioned only after an offset, and as the head of a turn. */
    private boolean speaksOnlyAfter(Entity person, int offset) {
        Span first = person.mentions().get(0);
        return first.start() > offset && view.heads().hasNameAt(first);
    }

    private static double rounded(double score) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", score));
    }

    private static Span nearest(Entity person, int offset) {
        return person.mentions().get(Math.max(0, person.mentionedBefore(offset) - 1));
    }
}
