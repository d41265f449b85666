// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * A wording in the index.
 *
 * @param wording its id
 * @param sketch of its content words
 * @param topics how many these are
 */
record Posting(long wording, long sketch, int topics) {}
