// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.TimeExpression;

/**
 * A speaker's statements at a given time, for as long as that time applies.
 *
 * @param phrase the words that gave the time
 * @param period what they name
 * @param speaker the speaker's entity, or name where the entity is unknown; empty where the speaker is
 * @param paragraph the number of the paragraph in which they were last heard
 * @param sentence the number of the sentence in which the time was given
 */
record NarrativeContainer(TimeExpression phrase, CalendarPeriod period, String speaker, int paragraph, int sentence) {

    /** The longest silence, in paragraphs, before it ends. */
    private static final int REACH = 3;

    /** Whether it reaches a paragraph. "In 2014" governs the paragraph that it sets in time, not later statements. */
    boolean reaches(int number) {
        return number - paragraph <= (period.precision() == DatePrecision.DAY ? REACH : 0);
    }

    /** Whether it is of that speaker, who must be known. */
    boolean isOf(String other) {
        return !speaker.isEmpty() && speaker.equals(other);
    }

    NarrativeContainer heardIn(int number) {
        return new NarrativeContainer(phrase, period, speaker, number, sentence);
    }
}
