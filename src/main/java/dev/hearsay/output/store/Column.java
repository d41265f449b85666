// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * A column that rows are written to.
 *
 * @param name in the database
 * @param type of its values
 */
record Column(String name, ColumnType type) {}
