// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** The forms that {@code hearsay reviews} writes. */
enum ReviewsForm {
    BRAT,
    JSONL,
    TABLE
}
