// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * Where a record was read.
 *
 * @param line of the claims file, counted from 1; 0 in a database
 * @param articleRow key of the article's row in a database; {@link #NO_ROW} in a file
 */
record RecordPlace(int line, long articleRow) {

    static final long NO_ROW = -1;
}
