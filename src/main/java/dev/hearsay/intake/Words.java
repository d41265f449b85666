// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.regex.Pattern;

/** Counts words. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private Words() {}

    static long count(String text) {
        return WORD.matcher(text).results().count();
    }
}
