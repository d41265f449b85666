// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Optional;

/**
 * Some of the articles that a query finds.
 *
 * @param articles in order
 * @param next the article after which the next page begins; empty if this is the last
 */
public record ArticlePage(List<ListedArticle> articles, Optional<ArticleKey> next) {

    public ArticlePage {
        articles = List.copyOf(articles);
    }
}
