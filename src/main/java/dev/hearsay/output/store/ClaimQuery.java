// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are looked for, a page at a time; null and empty accept all.
 *
 * @param filter by speaker, kind and day; its words are not looked at
 * @param stances of which the cue must be one
 * @param speeches of which it must be
 * @param negated whether the cue must be negated
 * @param anonymous whether one of its speakers must have asked not to be named
 * @param minConfidence the least confidence
 * @param search what the content must have
 * @param person id of the person, across articles, who must be one of its speakers
 * @param article row of the article that it must be of
 * @param order in which they come; null for the order in which they were written
 * @param after where the page before ended; null for the first page
 * @param limit how many claims a page has at most
 */
public record ClaimQuery(
        ClaimFilter filter,
        Set<String> stances,
        Set<String> speeches,
        @Nullable Boolean negated,
        @Nullable Boolean anonymous,
        @Nullable Double minConfidence,
        @Nullable SearchWords search,
        @Nullable String person,
        @Nullable Long article,
        @Nullable ClaimOrder order,
        @Nullable ClaimKey after,
        int limit) {

    public ClaimQuery {
        stances = Set.copyOf(stances);
        speeches = Set.copyOf(speeches);
    }

    /** All claims of an article. */
    static ClaimQuery ofArticle(long row) {
        return new ClaimQuery(
                ClaimFilter.ALL,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                row,
                null,
                null,
                Integer.MAX_VALUE - 1);
    }
}
