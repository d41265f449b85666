// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * The place of a statement in a list.
 *
 * @param articles in which it is
 * @param statement its id
 */
public record StatementKey(long articles, String statement) {}
