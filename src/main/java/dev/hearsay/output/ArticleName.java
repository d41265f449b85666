// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;

/**
 * An article as people know it.
 *
 * @param id that is shown
 * @param file it was read from
 */
public record ArticleName(String id, String file) {

    public static ArticleName of(Article article) {
        return new ArticleName(article.id(), article.file());
    }
}
