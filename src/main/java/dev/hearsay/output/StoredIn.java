// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * Where a database keeps a field.
 *
 * @param table such as {@code claims}
 * @param column of it; of the table {@code spans}, the value of its column {@code part}
 * @param since version of the schema that brought it
 */
public record StoredIn(String table, String column, int since) {

    static StoredIn of(String tableAndColumn, int since) {
        int dot = tableAndColumn.indexOf('.');
        return new StoredIn(tableAndColumn.substring(0, dot), tableAndColumn.substring(dot + 1), since);
    }
}
