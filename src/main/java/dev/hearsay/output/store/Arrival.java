// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/** What is to be done with an article that comes. */
enum Arrival {
    /** The database does not have it. */
    NEW,
    /** It is there just so. */
    UNCHANGED,
    /** A later version is there. */
    OUTDATED,
    /** It is killed and brings nothing else: what is there stays and is marked. */
    WITHDRAWAL,
    /** It takes the place of what is there. */
    REPLACEMENT;

    static Arrival of(ArticleRows article, @Nullable StoredArticle stored) {
        if (stored == null) {
            return NEW;
        }
        if (article.isAs(stored)) {
            return UNCHANGED;
        }
        if (stored.isLaterThan(article.version())) {
            return OUTDATED;
        }
        return article.killed() && article.bare() && stored.hasText() ? WITHDRAWAL : REPLACEMENT;
    }
}
