// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When it was said.
 *
 * @param value ISO 8601 at its precision ({@code 2016-09-13}, {@code 2016-W37}, {@code 2016-09}); null if unknown
 * @param precision how much of it is known; null with the value
 * @param basis where it comes from
 * @param passage the words that say so; null where it is not from words
 * @param reason how it was found, in words
 * @param confidence from 0 to 1, how likely it is the day, week, month or year on which this was said; null where nobody has
 *     judged it
 */
public record StatementDate(
        @Nullable String value,
        @Nullable DatePrecision precision,
        DateBasis basis,
        @Nullable Passage passage,
        String reason,
        @Nullable Double confidence)
        implements Serializable {

    /** A date whose confidence nobody has judged. */
    public StatementDate(
            @Nullable String value,
            @Nullable DatePrecision precision,
            DateBasis basis,
            @Nullable Passage passage,
            String reason) {
        this(value, precision, basis, passage, reason, null);
    }

    public StatementDate withConfidence(double judged) {
        return new StatementDate(value, precision, basis, passage, reason, judged);
    }
}
