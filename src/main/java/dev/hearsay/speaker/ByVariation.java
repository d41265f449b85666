// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.Titles;
import dev.hearsay.language.NounPhrase;
import dev.hearsay.model.Entity;
import dev.hearsay.model.Word;
import java.util.List;

/**
 * "The Lonsby senator", where the article calls nobody a senator: newspapers vary the name of the last
 * speaker in this way, and of that speaker nothing else is known.
 */
final class ByVariation implements Resolver {

    private static final int NEAR = 3;

    private final ArticleView view;

    ByVariation(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        List<Word> words = mention.phrase().words();
        List<ResolvedMention> resolved = mention.resolved();
        if (resolved.isEmpty() || words.size() < 2 || !words.get(0).lower().equals("the")) {
            return List.of();
        }
        ResolvedMention last = resolved.get(resolved.size() - 1);
        int since = view.sentence(mention.span().start())
                - view.sentence(last.source().start());
        boolean office = Titles.isOffice(NounPhrase.of(words).noun());
        Entity person = last.person().orElse(null);
        if (!office || person == null || since > NEAR || !person.roles().isEmpty()) {
            return List.of();
        }
        String reason = "who has just spoken, and of whom the article says nothing else";
        return List.of(LinkedEntity.at(last.source(), person, reason));
    }
}
