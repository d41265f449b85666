// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;

/** What counts as a letter or digit: those of any script, and any number. */
final class Alphanumerics {

    private Alphanumerics() {}

    static boolean isAlphanumeric(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    /** Whether a span contains more than punctuation. */
    static boolean in(String text, Span span) {
        return span.in(text).codePoints().anyMatch(Alphanumerics::isAlphanumeric);
    }
}
