// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

/** A 64-bit hash of a text, for use where millions of texts would fill the memory and a collision does no harm. */
public final class TextHash {

    private TextHash() {}

    public static long of(String text) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
