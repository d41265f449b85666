// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.date.FieldDate;
import dev.hearsay.intake.date.ParsedDate;

/** The day in a field of JSON, as {@link FieldDate} reads it. */
final class RecordDate {

    private RecordDate() {}

    static ParsedDate of(JsonNode value) {
        return FieldDate.of(JsonValue.words(value), value.isNumber());
    }
}
