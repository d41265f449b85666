// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param span where they stand
 * @param form how they are written
 * @param moment what they name by themselves; null where that can't be known
 */
record TimePhrase(Span span, TimeForm form, @Nullable Moment moment) {

    boolean isBackward() {
        return form.kind() == TimeForm.Kind.BACKWARD;
    }

    boolean isAttributive() {
        return form.kind() == TimeForm.Kind.ATTRIBUTIVE;
    }

    TimePhrase withMoment(@Nullable Moment value) {
        return new TimePhrase(span, form, value);
    }
}
