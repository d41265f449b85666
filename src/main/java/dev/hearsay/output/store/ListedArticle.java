// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;

/**
 * An article in a list.
 *
 * @param claims how many of its claims the query accepts
 * @param speakers their names, by the first claim of each
 */
public record ListedArticle(ArticleText article, long claims, List<String> speakers) {

    public ListedArticle {
        speakers = List.copyOf(speakers);
    }
}
