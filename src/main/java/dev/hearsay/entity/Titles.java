// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Gender;
import dev.hearsay.model.Word;
import java.util.Locale;

/** Titles that precede a name and are not part of it. */
public final class Titles {

    private Titles() {}

    /** Whether a noun in lower case is an office. */
    public static boolean isOffice(String noun) {
        return WordClass.OFFICE.has(noun);
    }

    /** Whether it is an office that is written with a capital before a name, such as "Justice". */
    static boolean isOffice(Word word) {
        return word.isCapitalized() && WordClass.OFFICE.has(word) && !WordClass.OFFICE.has(word.lower(), "in-text");
    }

    /** Whether it is a title's short form, such as "Sen.". */
    public static boolean isShort(Word word) {
        return WordClass.TITLE.has(word);
    }

    /** Whether it is "Mr.", "Lady" or the like. */
    public static boolean isHonorific(Word word) {
        return WordClass.HONORIFIC.has(word);
    }

    /** The gender that an honorific indicates; unknown for all other words. */
    static Gender gender(Word word) {
        return WordClass.HONORIFIC
                .reading(word.lower())
                .map(reading -> Gender.valueOf(reading.toUpperCase(Locale.ROOT)))
                .orElse(Gender.UNKNOWN);
    }
}
