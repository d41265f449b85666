// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.Set;

/** Titles that stand before a name and belong to no name. */
final class Titles {

    private static final Set<String> SHORT = Set.of(
            "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "capt", "sgt", "prof", "dr", "rev", "hon",
            "pres", "maj", "adm", "atty", "supt", "det", "cmdr", "amb", "brig", "cpl", "pvt", "pfc", "spc", "ens",
            "insp", "const", "msgr", "fr", "lts", "cols", "gens", "sgts", "profs");

    private static final Set<String> OFFICES = Set.of(
            "president",
            "senator",
            "representative",
            "governor",
            "justice",
            "judge",
            "secretary",
            "minister",
            "mayor",
            "director",
            "general",
            "captain",
            "colonel",
            "admiral",
            "professor",
            "king",
            "queen",
            "pope",
            "bishop",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "attorney",
            "commissioner",
            "ambassador",
            "sheriff");

    private Titles() {}

    /** Whether a noun in lower case is an office. */
    static boolean isOffice(String noun) {
        return OFFICES.contains(noun) || noun.equals("congressman") || noun.equals("congresswoman");
    }

    /** Whether it is an office that is written with a capital before a name, such as "Justice". */
    static boolean isOffice(Word word) {
        return word.isCapitalized() && OFFICES.contains(word.plain());
    }

    /** Whether it is a title's short form, such as "Sen.". */
    static boolean isShort(Word word) {
        return SHORT.contains(word.plain());
    }
}
