// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

/** Why a time in the sentence of a cue isn't that of the statement. */
enum Obstacle {
    REPORTED("it is part of what somebody said, or another statement's"),
    BEFORE_A_NOUN("it stands before a noun"),
    TO_COME("it is when something is yet to happen"),
    MEASURE("something else is counted from it"),
    OTHER_CLAUSE("it belongs to another clause"),
    FAR("it is too far from the cue");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** What it is, as a clause. */
    String words() {
        return words;
    }
}
