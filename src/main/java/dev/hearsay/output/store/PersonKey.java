// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * The place of a person in a list.
 *
 * @param rank by which the list is ordered: the name, or the number of claims
 * @param person id
 */
public record PersonKey(String rank, String person) {}
