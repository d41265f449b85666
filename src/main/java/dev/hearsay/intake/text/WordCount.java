// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import java.util.regex.Pattern;

/** Counts words. */
public final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    private WordCount() {}

    public static long count(String text) {
        return WORD.matcher(text).results().count();
    }
}
