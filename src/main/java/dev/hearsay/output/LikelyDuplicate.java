// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * An article that likely reports the same story as an earlier one that is not a version of it; both are kept.
 *
 * @param article that came later
 * @param earlier the other
 */
public record LikelyDuplicate(ArticleName article, ArticleName earlier) {}
