// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.language.Pronouns;
import java.util.List;

/** "I" and "we": the speaker of the content around them, else the author of the article. */
final class ByFirstPerson implements Resolver {

    private final ArticleView view;

    ByFirstPerson(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        if (!Pronouns.isFirstPerson(mention.phrase().written())) {
            return List.of();
        }
        ResolvedMention around = mention.around();
        if (around != null) {
            return around.entities();
        }
        return mention.quoted()
                ? List.of()
                : view.author().map(author -> new LinkedEntity(author, List.of(), "the author of the article")).stream()
                        .toList();
    }
}
