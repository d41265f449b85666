// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.model.Entity;
import java.util.List;
import java.util.Optional;

/** A description for which the article gives no name is kept as written, without dependent clauses. */
final class ByDescription implements Resolver {

    private final ArticleView view;

    ByDescription(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        Optional<Entity> described = view.described(mention.phrase().span());
        return described
                .map(entity -> LinkedEntity.at(mention.phrase().span(), entity, "the source as written"))
                .stream()
                .toList();
    }
}
