// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.PartOfSpeech;

/** Pronouns by the cases they can have in a clause; "U.S." is not a pronoun. */
public final class PronounCases {

    private PronounCases() {}

    /** Whether it may be an object by itself. */
    public static boolean isObject(WindowWord word) {
        return isPersonal(word)
                && !WordClass.CASE.has(word.lower(), "nominative")
                && (!word.is(WordClass.POSSESSIVE) || word.is("her"));
    }

    /** Whether a clause may begin with it. */
    public static boolean isSubject(WindowWord word) {
        return word.is("there")
                || word.is("who")
                || word.is(WordClass.DEMONSTRATIVE)
                || (isPersonal(word) && !WordClass.CASE.has(word.lower(), "accusative") && !isOnlyObject(word));
    }

    private static boolean isOnlyObject(WindowWord word) {
        return word.lower().endsWith("self")
                || word.lower().endsWith("selves")
                || word.is(WordClass.POSSESSIVE)
                || WordClass.PRONOUN.has(word.lower(), "indefinite");
    }

    private static boolean isPersonal(WindowWord word) {
        return word.is(WordClass.PRONOUN)
                && !word.is(PartOfSpeech.PROPER_NOUN)
                && !WordClass.PRONOUN.has(word.lower(), "relative")
                && !WordClass.PRONOUN.has(word.lower(), "demonstrative");
    }
}
