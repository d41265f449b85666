// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.DocumentNouns;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A source that refers to an earlier one that is not a person: "it" and "they", "the agency", and "the source" for "a
 * harbour source".
 */
final class ByEarlierSource implements Resolver {

    private static final Set<String> ANY_BODY = Set.of("office", "business", "press", "association");

    private static final int REACH = 4;

    /** How many sources to look back; articles seldom have more, and a book must not take too long. */
    private static final int FARTHEST = 100;

    private final ArticleView view;

    ByEarlierSource(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        String word = mention.span().in(view.text()).toLowerCase(Locale.ROOT);
        int here = view.sentence(mention.span().start());
        List<ResolvedMention> resolved = mention.resolved();
        for (int i = resolved.size() - 1; i >= Math.max(0, resolved.size() - FARTHEST); i--) {
            ResolvedMention one = resolved.get(i);
            boolean near = here - view.sentence(one.source().start()) <= REACH;
            if (near && !one.isPerson() && !one.entities().isEmpty() && fits(word, one)) {
                return again(one, "the source before that '" + word + "' can mean");
            }
        }
        return Pronouns.isPronoun(word) ? List.of() : sameNoun(mention);
    }

    private static boolean fits(String word, ResolvedMention one) {
        SpeakerType kind = one.entities().get(0).kind();
        boolean it = WordClass.PRONOUN.has(word, "thing") && !one.isPlural() && kind != SpeakerType.PERSON;
        return it || (WordClass.PRONOUN.has(word, "plural") && kind != SpeakerType.DOCUMENT);
    }

    /** "The source" after "a harbour source", "the agency" after the name of one. */
    private List<LinkedEntity> sameNoun(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        NounPhrase phrase = NounPhrase.of(words);
        if (words.size() > 5 || !phrase.isDefinite()) {
            return List.of();
        }
        String noun = phrase.noun();
        List<ResolvedMention> resolved = mention.resolved();
        for (int i = resolved.size() - 1; i >= Math.max(0, resolved.size() - FARTHEST); i--) {
            ResolvedMention one = resolved.get(i);
            if (one.entities().size() != 1 || one.isPerson() || one.source().equals(mention.span())) {
                continue;
            }
            Entity before = one.entities().get(0).entity();
            List<String> name = List.of(before.name().toLowerCase(Locale.ROOT).split(" ", -1));
            boolean body = isAnyBody(noun) && words.size() == 2 && before.kind() == SpeakerType.ORGANIZATION;
            boolean document =
                    before.kind() == SpeakerType.DOCUMENT && DocumentNouns.sameKind(noun, name) && words.size() == 2;
            if (document || body || holds(name, words)) {
                return again(one, "the source before that '" + noun + "' goes back to");
            }
        }
        return List.of();
    }

    /** Whether a name has all words of a description except the article, and others too. */
    private static boolean holds(List<String> name, List<Word> words) {
        return name.size() >= words.size()
                && words.stream()
                        .skip(1)
                        .filter(word -> !word.isPossessive())
                        .allMatch(word -> name.contains(word.lower()));
    }

    /** Whether a noun may stand for an organization without being part of its name: "the agency", not "the court". */
    private static boolean isAnyBody(String noun) {
        return WordClass.ORGANIZATION.reading(noun).filter(ANY_BODY::contains).isPresent();
    }

    private static List<LinkedEntity> again(ResolvedMention one, String reason) {
        return one.entities().stream()
                .map(linked -> LinkedEntity.at(one.source(), linked.entity(), reason))
                .toList();
    }
}
