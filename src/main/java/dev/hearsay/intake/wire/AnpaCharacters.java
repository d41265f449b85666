// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import java.util.regex.Pattern;

/** What ANPA 1312 makes of a teleprinter's characters: two grave accents open a quotation, an underscore is a dash. */
final class AnpaCharacters {

    private static final Pattern DASH = Pattern.compile("(?<=\\h)_(?=\\h)");

    private AnpaCharacters() {}

    static String plain(String text) {
        return DASH.matcher(text.replace("``", "“").replace("''", "”").replace('`', '‘'))
                .replaceAll("—");
    }
}
