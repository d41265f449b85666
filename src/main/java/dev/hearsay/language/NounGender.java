// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Gender;

/** The gender that a noun for a person says: "actress", "businessman", "wife". */
public final class NounGender {

    private NounGender() {}

    /** The gender that a noun in lower case says; unknown where it says none. */
    public static Gender of(String noun) {
        return WordClass.GENDERED.reading(noun).flatMap(Pronouns::ofReading).orElse(Gender.UNKNOWN);
    }
}
