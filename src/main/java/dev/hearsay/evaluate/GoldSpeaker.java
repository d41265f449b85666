// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * What a speakers file says of one attribution. {@code "-"} stands for "the article does not say".
 *
 * @param speaker the canonical names, separated by semicolons; {@code "-"} or {@code "?"} where there is none
 *     to find
 * @param type such as {@code person} or {@code organization}
 * @param date when it was said, ISO 8601 and as short as the article states it ({@code 2016-09})
 * @param dateText the words that state the date
 * @param addressee whom it was said to
 * @param role the speaker's role
 */
public record GoldSpeaker(String speaker, String type, String date, String dateText, String addressee, String role) {

    /** What the file writes where the article does not say. */
    static final String UNSTATED = "-";

    boolean hasSpeaker() {
        return !speaker.equals(UNSTATED) && !speaker.equals("?");
    }

    boolean hasDate() {
        return !date.equals(UNSTATED);
    }
}
