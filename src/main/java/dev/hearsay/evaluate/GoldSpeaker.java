// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * A row of a speakers file, for one attribution. {@code "-"} means that the article does not say.
 *
 * @param speaker the canonical names, separated by semicolons; {@code "A | B"} accepts either; {@code "-"} or {@code "?"} if the
 *     article names none
 * @param type such as {@code person} or {@code organization}; {@code wrong} if what was marked is no attribution
 * @param date when it was said, ISO 8601 and as short as the article states it ({@code 2016-09})
 * @param dateText the words that state the date
 * @param addressee of the statement
 * @param role the speaker's role
 */
public record GoldSpeaker(String speaker, String type, String date, String dateText, String addressee, String role) {

    /** The value for what the article does not say. */
    static final String UNSTATED = "-";

    /** Whether a reader judged that the marked words attribute nothing. */
    boolean isNoAttribution() {
        return type.equals("wrong");
    }

    boolean isPerson() {
        return type.equals("person");
    }

    boolean hasSpeaker() {
        return !speaker.equals(UNSTATED) && !speaker.equals("?");
    }

    boolean hasDate() {
        return !date.equals(UNSTATED);
    }

    boolean hasAddressee() {
        return !addressee.equals(UNSTATED);
    }
}
