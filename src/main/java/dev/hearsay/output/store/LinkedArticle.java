// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.ArticleAge;
import org.jspecify.annotations.Nullable;

/**
 * An article with the source that its text comes from.
 *
 * @param key hash of its identity
 * @param identity that distinguishes it from every other
 * @param day of publication since 1970-01-01; null if unknown
 * @param words how many words of it are compared
 * @param content hash of what counts for comparing
 * @param updateOf key of the earliest article with text in common; null if it is the earliest itself
 * @param source where that leads in the end; its own key if it is the earliest
 */
record LinkedArticle(
        long key,
        String identity,
        @Nullable Long day,
        long words,
        long content,
        @Nullable Long updateOf,
        long source) {

    /** By which the earlier one of two is told. */
    ArticleAge age() {
        return new ArticleAge(day, words, identity);
    }
}
