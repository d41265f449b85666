// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, or a date, that a content names.
 *
 * @param passage its words, such as "more than 9 percent"
 * @param kind what it measures
 * @param value the number, of a range the first; null of a date
 * @param valueTo the second number of a range such as "between 5 and 7 percent"; else null
 * @param unit of money its ISO 4217 code, of a measure its code in UCUM, {@code %}, {@code pp} (percentage points), of a count the words for
 *     what is counted; null where there is none, or it can't be told
 * @param modifier how it is bounded; null where it is not
 * @param date of a date its value in ISO 8601, as long as it is precise; else null
 */
public record Quantity(
        Passage passage,
        QuantityKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueTo,
        @Nullable String unit,
        @Nullable QuantityModifier modifier,
        @Nullable String date)
        implements Serializable {

    /** A date. */
    public static Quantity date(Passage passage, String value) {
        return new Quantity(passage, QuantityKind.DATE, null, null, null, null, value);
    }

    /** The same at another place. */
    public Quantity withPassage(Passage value) {
        return new Quantity(value, kind, this.value, valueTo, unit, modifier, date);
    }
}
