// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import java.util.Locale;

/** How words are compared. */
final class WordForm {

    private WordForm() {}

    /** A form in lower case with straight apostrophes, without full stops where it is more than a mark: "us" of "U.S.". */
    static String lower(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.length() == 1 ? lower : lower.replace(".", "");
    }
}
