// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.DatePrecision;

/**
 * What somebody told at a time that was given, as long as it goes on.
 *
 * @param phrase the words that gave the time
 * @param moment what they name
 * @param teller who tells
 * @param paragraph the number of the paragraph in which they were last heard
 * @param sentence the number of the sentence in which the time was given
 */
record Account(TimePhrase phrase, Moment moment, Teller teller, int paragraph, int sentence) {

    /** After more paragraphs of silence it is over. */
    private static final int REACH = 3;

    /** A description takes up a name only while it is fresh. */
    private static final int DEFINITE_REACH = 2;

    /** Whether it reaches a paragraph. "In 2014" governs the paragraph that it sets in time, not what is told today. */
    boolean reaches(int number) {
        return number - paragraph <= (moment.precision() == DatePrecision.DAY ? REACH : 0);
    }

    boolean isFresh(int number) {
        return number - paragraph <= DEFINITE_REACH;
    }

    Account heardIn(int number) {
        return new Account(phrase, moment, teller, number, sentence);
    }
}
