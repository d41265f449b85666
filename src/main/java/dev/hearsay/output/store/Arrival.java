// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/** What is to be done with an article that comes. */
enum Arrival {
    /** The database does not have the article. */
    NEW,
    /** The database has it unchanged. */
    UNCHANGED,
    /** The database has a later version. */
    OUTDATED,
    /** It is killed without replacement: the stored article stays and is marked. */
    WITHDRAWAL,
    /** It replaces the stored article. */
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
