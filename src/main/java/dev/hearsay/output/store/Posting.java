// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * A wording, or an article, in the index.
 *
 * @param id a hash
 * @param sketch of a wording's content words
 * @param topics how many these are
 */
record Posting(long id, long sketch, int topics) {}
