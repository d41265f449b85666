// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** The gender by which an article speaks of a person: "he" or "she". */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether the same person can be spoken of by both. */
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
