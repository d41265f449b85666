// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/**
 * Which reviews are looked for, a page at a time; null accepts all.
 *
 * @param article id or identity of the article
 * @param claim id of the claim
 * @param reviewer who decided
 * @param after id of the review after which the page begins; 0 for the first page
 * @param limit how many reviews a page has at most
 */
public record ReviewQuery(
        @Nullable String article,
        @Nullable String claim,
        @Nullable String reviewer,
        long after,
        int limit) {}
