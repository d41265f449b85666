// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which field of a record holds what, for fields whose names don't show it.
 *
 * @param names a map from what is wanted, such as {@code text}, to the field that holds it, such as {@code body}; a
 *     field of an object inside the record is written with a dot, {@code content.body}
 */
public record FieldMap(Map<String, String> names) implements Serializable {

    /** No fields are named: they are recognised by their names. */
    public static final FieldMap NONE = new FieldMap(Map.of());

    public FieldMap {
        names = Map.copyOf(names);
    }

    /**
     * Parses a map as a user writes it: {@code text=body,date=published_at}.
     *
     * @throws IllegalArgumentException with a message for the user, if it isn't in that form
     */
    public static FieldMap parse(String written) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : written.split(",", -1)) {
            int sign = pair.indexOf('=');
            String wanted = sign < 0 ? pair.strip() : pair.substring(0, sign).strip();
            String field = sign < 0 ? "" : pair.substring(sign + 1).strip();
            if (wanted.isEmpty() || field.isEmpty()) {
                throw new IllegalArgumentException("'" + pair.strip()
                        + "' names no field: write what is wanted and the field that has it, such as text=body");
            }
            if (RecordField.named(wanted).isEmpty()) {
                throw new IllegalArgumentException("'" + wanted + "' is nothing that a record is asked for; known are "
                        + Arrays.stream(RecordField.values())
                                .map(RecordField::word)
                                .collect(Collectors.joining(", ")));
            }
            if (names.putIfAbsent(wanted, field) != null) {
                throw new IllegalArgumentException("'" + wanted + "' is given two fields; name one");
            }
        }
        return new FieldMap(names);
    }

    /** The field that the user named for it, if any. */
    public Optional<String> field(RecordField wanted) {
        return Optional.ofNullable(names.get(wanted.word()));
    }
}
