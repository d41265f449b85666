// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table as a line of JSON Lines. */
public final class JsonRow {

    private JsonRow() {}

    /**
     * The line, with its end.
     *
     * @param columns names
     * @param values as text; null for none
     * @param plain of each whether its text is a number, true or false, and is written so
     */
    public static String line(List<String> columns, List<@Nullable String> values, List<Boolean> plain) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            if (value != null && plain.get(i)) {
                row.putRawValue(columns.get(i), new RawValue(value));
            } else {
                row.put(columns.get(i), value);
            }
        }
        return row + "\n";
    }
}
