// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.Map;

/**
 * Which field of a record holds what, where its name doesn't tell.
 *
 * @param names from what is wanted, such as {@code text}, to the field that has it, such as {@code body}
 */
public record FieldMap(Map<String, String> names) {

    /** Names tell. */
    public static final FieldMap NONE = new FieldMap(Map.of());

    public static FieldMap parse(String fields) {
        return fields.isEmpty() ? NONE : new FieldMap(Map.of("text", fields));
    }

    public FieldMap {
        names = Map.copyOf(names);
    }
}
