// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Number;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Entity;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "The committee", "the company", "the brewer": the organization that the article names and that the noun can mean. */
final class ByBody implements Resolver {

    /** How many sentences at the top can introduce a body that isn't named yet. */
    private static final int TOP = 3;

    private static final int SHOWN = 5;

    private final ArticleView view;
    private final BodyRanking ranking;

    ByBody(ArticleView view, BodyRanking ranking) {
        this.view = view;
        this.ranking = ranking;
    }

    private record Ranked(Entity body, double score) {}

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        NounPhrase phrase = NounPhrase.of(words);
        if (words.isEmpty()
                || phrase.head() != words.size() - 1
                || phrase.plural()
                || isOwned(phrase)
                || isProperName(words)) {
            return List.of();
        }
        boolean top = view.sentence(mention.phrase().span().start()) < TOP;
        // headlines leave out the article: "Company says 12 deaths under review"
        boolean definite = phrase.isDefinite() || (top && words.size() == 1);
        if (Number.isPlural(phrase.noun()) || (!definite && !top)) {
            return List.of();
        }
        List<Ranked> ranked = view.bodies().all().stream()
                .filter(body -> body.kind() == SpeakerType.ORGANIZATION)
                .map(body -> new Ranked(body, ranking.score(body, phrase, mention)))
                .filter(one -> one.score() > BodyRanking.RULED_OUT)
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .limit(SHOWN)
                .toList();
        Optional<Ranked> best = ranked.stream().findFirst();
        if (best.isEmpty() && definite && top) {
            return ranking
                    .topic(phrase)
                    .map(body -> LinkedEntity.at(
                            body.mentions().get(0), body, "the organization that the article names most below"))
                    .stream()
                    .toList();
        }
        if (best.isEmpty()
                || (!definite && !ranking.isSaidOf(best.get().body(), phrase))
                || isOfAnother(mention, best.get().body(), phrase)) {
            return List.of();
        }
        List<Candidate> candidates = ranked.stream()
                .map(one -> new Candidate(
                        one.body().mentions().get(0), one.score(), one.body().name()))
                .toList();
        return List.of(new LinkedEntity(best.get().body(), candidates, "the organization that the noun can mean"));
    }

    /** Whether "the group" goes back to "the trade group for pilots", which spoke since the organization was last named. */
    private static boolean isOfAnother(SourceMention mention, Entity body, NounPhrase phrase) {
        int before = body.mentionedBefore(mention.span().start());
        int named = before == 0 ? -1 : body.mentions().get(before - 1).start();
        return mention.latestFirst()
                .takeWhile(one -> one.source().start() > named)
                .flatMap(one -> one.entities().stream())
                .map(LinkedEntity::entity)
                .filter(other -> !other.named() && other.kind() == SpeakerType.ORGANIZATION)
                .anyMatch(other ->
                        NounPhrase.of(UntaggedWords.of(other.name())).noun().equals(phrase.noun()));
    }

    /** Whether it is a name, though not found as one: "The Dockers' Union" means no other organization than that of this name. */
    private static boolean isProperName(List<Word> words) {
        List<Word> named = words.stream()
                .filter(word -> !word.isMark() && !word.isPossessive() && !WordClass.ARTICLE.has(word))
                .toList();
        return named.size() > 1 && named.stream().allMatch(Word::isCapitalized);
    }

    /** "His company", "Quill's firm". */
    private static boolean isOwned(NounPhrase phrase) {
        return !phrase.possessor().isEmpty()
                || (phrase.determiner() != null && WordClass.POSSESSIVE.has(phrase.determiner()));
    }
}
