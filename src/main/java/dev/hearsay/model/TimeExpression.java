// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a time on the calendar, after TimeML's TIMEX3 of type DATE (Pustejovsky et al., 2003).
 *
 * @param span where they stand, in UTF-16 code units
 * @param position how they stand in their sentence
 * @param period what they name; null where that can't be known, as with "last week" in an article without a day
 */
public record TimeExpression(
        Span span, TimePosition position, @Nullable CalendarPeriod period) {

    public boolean isAttributive() {
        return position == TimePosition.ATTRIBUTIVE;
    }

    public boolean isAnaphoric() {
        return position == TimePosition.ANAPHORIC;
    }
}
