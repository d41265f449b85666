// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.RelativeAntecedent;
import java.util.List;

/** "Who", "which" and "that": the noun phrase in front of them. */
final class ByRelative implements Resolver {

    private final ArticleView view;
    private final RelativeAntecedent antecedent;
    private final Resolver phrases;

    /** @param phrases resolves the noun phrase */
    ByRelative(ArticleView view, Resolver phrases) {
        this.view = view;
        this.antecedent = new RelativeAntecedent(view);
        this.phrases = phrases;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        return antecedent
                .of(mention.span())
                .map(phrase -> phrases.resolve(mention.at(view.phrase(phrase))))
                .orElse(List.of());
    }
}
