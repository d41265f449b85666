// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Span;
import dev.hearsay.model.TimePosition;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param span where they stand
 * @param form how they are written
 * @param period what they name by themselves; null where that can't be known
 */
record TimePhrase(Span span, TimeForm form, @Nullable CalendarPeriod period) {

    boolean isAnaphoric() {
        return form.position() == TimePosition.ANAPHORIC;
    }
}
