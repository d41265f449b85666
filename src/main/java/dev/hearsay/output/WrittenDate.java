// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of a written claim.
 *
 * @param value ISO 8601, as long as its precision: {@code 2031-03-03}, {@code 2031-W10}, {@code 2031-03}, {@code 2031}; null
 *     if it is unknown
 * @param basis {@code expression}, {@code event}, {@code published} or {@code unknown}
 * @param text the article's words for it; null where there are none
 */
public record WrittenDate(
        @Nullable String value,
        @Nullable String basis,
        @Nullable String text) {

    /** The days that it covers; empty where it is unknown. */
    public Optional<DayRange> days() {
        return value == null ? Optional.empty() : DayRange.parse(value);
    }
}
