// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.Map;

/**
 * A row of a table that a user wrote.
 *
 * @param line of the file at which it begins, counted from 1
 * @param cells without surrounding spaces, by the name of their column in lower case; empty cells are left out
 */
public record TableRow(int line, Map<String, String> cells) {

    public TableRow {
        cells = Map.copyOf(cells);
    }
}
