// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.RecordField;
import dev.hearsay.output.StoredIn;
import org.jspecify.annotations.Nullable;

/**
 * A column that rows are written to.
 *
 * @param name in the database
 * @param type of its values
 * @param since version of the schema that added it
 * @param field of the claim record that it keeps; null for what the database has of its own
 */
record Column(
        String name, ColumnType type, int since, @Nullable RecordField field) {

    /** The column that keeps a field. */
    static Column of(RecordField field) {
        StoredIn stored = field.stored().orElseThrow();
        ColumnType type = switch (field.kind()) {
            case TEXT, WORDS -> ColumnType.TEXT;
            case DAY -> ColumnType.DAY;
            case FLAG -> ColumnType.FLAG;
            case NUMBER -> ColumnType.NUMBER;
            case FRACTION -> ColumnType.REAL;
            case SPANS, FACTS ->
                throw new IllegalArgumentException("spans and facts are rows of their own, not a column: " + field);
        };
        return new Column(stored.column(), type, stored.since(), field);
    }

    /** Whether the first version of the schema lacks it. */
    boolean isLater() {
        return since > 1;
    }
}
