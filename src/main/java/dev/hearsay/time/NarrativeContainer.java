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
 * @param teller the speaker
 * @param paragraph the number of the paragraph in which they were last heard
 * @param sentence the number of the sentence in which the time was given
 */
record NarrativeContainer(TimeExpression phrase, CalendarPeriod period, Teller teller, int paragraph, int sentence) {

    /** The longest silence, in paragraphs, before it ends. */
    private static final int REACH = 3;

    /** A description takes up a name only while it is fresh. */
    private static final int DEFINITE_REACH = 2;

    /** Whether it reaches a paragraph. "In 2014" governs the paragraph that it sets in time, not later statements. */
    boolean reaches(int number) {
        return number - paragraph <= (period.precision() == DatePrecision.DAY ? REACH : 0);
    }

    boolean isFresh(int number) {
        return number - paragraph <= DEFINITE_REACH;
    }

    NarrativeContainer heardIn(int number) {
        return new NarrativeContainer(phrase, period, teller, number, sentence);
    }
}
