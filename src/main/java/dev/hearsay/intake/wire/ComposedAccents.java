// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Text in which an accent is a byte of its own before its letter, as teletext and European wires have it (ISO/IEC
 * 6937, also called ITU T.61): 0xC8 and "u" are "ü".
 */
final class ComposedAccents {

    private static final int FIRST = 0xC1;

    /** The combining marks for the bytes from 0xC1 on; a blank for those that combine with no letter. */
    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308 \u030A\u0327 \u030B\u0328\u030C";

    private ComposedAccents() {}

    /** The text, if all of its bytes beyond ASCII are such accents, one at least inside of a word; else empty. */
    static Optional<String> decode(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder text = new StringBuilder(latin.length());
        boolean small = false;
        int i = 0;
        while (i < latin.length()) {
            char c = latin.charAt(i);
            String letter = c < 0x80 ? String.valueOf(c) : composed(latin, i);
            if (letter.length() != 1) {
                return Optional.empty();
            }
            small |= c >= 0x80
                    && i > 0
                    && Character.isLetter(latin.charAt(i - 1))
                    && Character.isLowerCase(letter.charAt(0));
            text.append(letter);
            i += c < 0x80 ? 1 : 2;
        }
        return small ? Optional.of(text.toString()) : Optional.empty();
    }

    private static String composed(String latin, int at) {
        int accent = latin.charAt(at) - FIRST;
        char base = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
        boolean letter = (base >= 'a' && base <= 'z') || (base >= 'A' && base <= 'Z');
        return accent < 0 || accent >= MARKS.length() || MARKS.charAt(accent) == ' ' || !letter
                ? ""
                : Normalizer.normalize("" + base + MARKS.charAt(accent), Normalizer.Form.NFC);
    }
}
