// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are looked for, a page at a time.
 *
 * @param claims what at least one claim of the article must be like; the page of this query is not looked at
 * @param after the article after which the page begins; null for the first page
 * @param limit how many articles a page has at most
 */
public record ArticleQuery(ClaimQuery claims, @Nullable ArticleKey after, int limit) {}
