// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.Words;
import org.jspecify.annotations.Nullable;

/** Text as both databases can keep it. */
final class StoredText {

    private static final char REPLACEMENT = '\uFFFD';

    private StoredText() {}

    /**
     * The text with U+FFFD for each NUL, which PostgreSQL refuses and SQLite ends a text at, and for each unpaired
     * surrogate, which UTF-8 has no form for. It has as many code points as before, so offsets hold.
     */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** How enums are spelt: in lower case, with a hyphen between words. */
    static String of(Enum<?> constant) {
        return Words.of(constant);
    }

    private static String replaced(String text) {
        StringBuilder stored = new StringBuilder(text.length());
        text.codePoints().forEach(c -> stored.appendCodePoint(c == 0 || isSurrogate(c) ? REPLACEMENT : c));
        return stored.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
