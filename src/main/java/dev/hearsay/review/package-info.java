// SPDX-License-Identifier: GPL-3.0-or-later
/** What reviewers decide about claims, and the rules for it. See {@code docs/reviews.md}. */
@NullMarked
package dev.hearsay.review;

import org.jspecify.annotations.NullMarked;
