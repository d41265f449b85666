// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import org.jspecify.annotations.Nullable;

/**
 * The place of an article in the order of days.
 *
 * @param published its day; null where it is unknown
 * @param row its key in the database
 */
public record ArticleKey(@Nullable String published, long row) {}
