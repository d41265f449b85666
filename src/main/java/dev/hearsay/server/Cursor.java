// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page ended, as a word that clients send back and need not understand. */
final class Cursor {

    private static final String PARAMETER = "cursor";

    private Cursor() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The key in a request's cursor; null if it has none. */
    static @Nullable String in(Parameters parameters) {
        return parameters.read(PARAMETER, word -> {
            try {
                return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw wrong();
            }
        });
    }

    /** The row in a request's cursor; 0 if it has none. */
    static long row(Parameters parameters) {
        String key = in(parameters);
        try {
            return key == null ? 0 : Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.parameter(PARAMETER + ": " + wrong().getMessage()));
        }
    }

    static IllegalArgumentException wrong() {
        return new IllegalArgumentException("take it from 'next' of the page before, or leave it out");
    }
}
