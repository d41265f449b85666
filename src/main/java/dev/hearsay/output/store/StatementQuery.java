// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/**
 * Which statements are listed.
 *
 * @param claims chooses those of which a report is like this; its page is not looked at
 * @param article id or identity of an article that reports them; null for any
 * @param disputed whether their quoted words are given to different speakers; null for both
 * @param minArticles the fewest articles
 * @param minSources the fewest articles without copies and updates
 * @param after where the page before ended; null for the first page
 * @param limit the most statements of a page
 */
public record StatementQuery(
        ClaimQuery claims,
        @Nullable String article,
        @Nullable Boolean disputed,
        int minArticles,
        int minSources,
        @Nullable StatementKey after,
        int limit) {}
