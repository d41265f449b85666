// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.RecordField;
import dev.hearsay.output.RecordSubject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value of a field of the claim record as both databases can keep it. */
final class StoredValue {

    private StoredValue() {}

    static @Nullable Object of(RecordField field, RecordSubject subject) {
        Object value = field.value(subject);
        if (value instanceof String text) {
            return StoredText.of(text);
        } else if (value instanceof Enum<?> constant) {
            return StoredText.of(constant);
        } else if (value instanceof LocalDate day) {
            return Days.storable(day);
        }
        return value instanceof Double fraction ? (Object) rounded(fraction) : value;
    }

    /** To four decimals, as claims are written everywhere; NaN is no confidence. */
    private static double rounded(double confidence) {
        return Double.isNaN(confidence) ? 0 : Math.rint(confidence * 1e4) / 1e4;
    }
}
