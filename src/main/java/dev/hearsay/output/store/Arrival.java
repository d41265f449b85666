// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.Succession;
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
        boolean killing = article.killed() && article.bare();
        return switch (Succession.of(stored.version(), stored.hasText(), article.version(), killing)) {
            case OUTDATED -> OUTDATED;
            case WITHDRAWAL -> WITHDRAWAL;
            case REPLACEMENT -> REPLACEMENT;
        };
    }
}
