// SPDX-License-Identifier: GPL-3.0-or-later
/** Reviewed articles as gold standards, and how far reviewers agree. See {@code docs/reviews.md}. */
@NullMarked
package dev.hearsay.gold;

import org.jspecify.annotations.NullMarked;
