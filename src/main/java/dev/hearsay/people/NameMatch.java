// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.Locale;

/** How the names of two appearances agree; those further down say less. */
public enum NameMatch {
    SAME_NAME,
    /** One has a middle name or initial that the other lacks. */
    FULLER_NAME,
    /** "Harrow" and "Harrow plc". */
    LEGAL_FORM,
    /** "HQU", which an article gives for "Harbour and Quays Union". */
    ACRONYM,
    /** "Bob" and "Robert": not enough without a fact, like all below. */
    SHORT_FORM,
    /** One has "Jr." and the other none. */
    SUFFIX,
    /** "I. Brandt" and "Ilse Brandt". */
    INITIALS,
    /** "Brandt" and "Ilse Brandt". */
    SURNAME,
    /** They can't be one's names. */
    NONE;

    /** Whether it makes one person of two appearances that nothing keeps apart. */
    public boolean isEnough() {
        return compareTo(SHORT_FORM) < 0;
    }

    /** In the form of the database, such as {@code same-name}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NameMatch weaker(NameMatch one, NameMatch other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
