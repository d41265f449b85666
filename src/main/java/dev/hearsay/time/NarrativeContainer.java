// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.TimeExpression;

/**
 * What somebody told at a time that was given, as long as it goes on.
 *
 * @param phrase the words that gave the time
 * @param period what they name
 * @param teller who tells
 * @param paragraph the number of the paragraph in which they were last heard
 * @param sentence the number of the sentence in which the time was given
 */
record NarrativeContainer(TimeExpression phrase, CalendarPeriod period, Teller teller, int paragraph, int sentence) {

    /** After more paragraphs of silence it is over. */
    private static final int REACH = 3;

    /** A description takes up a name only while it is fresh. */
    private static final int DEFINITE_REACH = 2;

    /** Whether it reaches a paragraph. "In 2014" governs the paragraph that it sets in time, not what is told today. */
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
