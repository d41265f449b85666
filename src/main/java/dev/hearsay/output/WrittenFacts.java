// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import org.jspecify.annotations.Nullable;

/**
 * What a written claim says besides words and places; null where it doesn't.
 *
 * @param speech {@code direct}, {@code indirect} or {@code mixed}
 * @param kind such as {@code statement}
 * @param stance of the cue, such as {@code neutral}
 * @param negated whether the cue is
 * @param date when it was said
 * @param confidence from 0 to 1
 * @param checkworthy from 0 to 1
 */
public record WrittenFacts(
        @Nullable String speech,
        @Nullable String kind,
        @Nullable String stance,
        boolean negated,
        WrittenDate date,
        @Nullable Double confidence,
        @Nullable Double checkworthy) {}
