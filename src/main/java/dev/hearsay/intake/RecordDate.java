// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import com.fasterxml.jackson.databind.JsonNode;

/** The day in a field of JSON, as {@link FieldDate} reads it. */
final class RecordDate {

    private RecordDate() {}

    static WrittenDate of(JsonNode value) {
        return FieldDate.of(JsonValue.words(value), value.isNumber());
    }
}
