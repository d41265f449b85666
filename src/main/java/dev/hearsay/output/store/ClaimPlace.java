// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * A claim, whatever row it has.
 *
 * @param identity of its article
 * @param claim its id
 */
record ClaimPlace(String identity, String claim) {}
