// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** Replaces unpaired surrogates in forms that, unlike JSON, cannot write them. */
public final class UnpairedSurrogates {

    private static final int REPLACEMENT = 0xFFFD;

    private UnpairedSurrogates() {}

    /**
     * The text with U+FFFD, the replacement character, for each unpaired surrogate. It has as many code points as the
     * text, so offsets in code points stay true.
     */
    public static String replaced(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().map(c -> isSurrogate(c) ? REPLACEMENT : c).forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
