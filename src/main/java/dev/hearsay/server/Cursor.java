// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.output.store.ClaimKey;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page ended, as a word that clients send back and need not understand. */
final class Cursor {

    private static final String PARAMETER = "cursor";

    private Cursor() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a request's cursor says; null if it has none.
     *
     * @param reading of the key; throws an {@link IllegalArgumentException} or a {@link DateTimeException} if it is none of its own
     */
    static <K> @Nullable K read(Parameters parameters, Function<String, K> reading) {
        return parameters.read(PARAMETER, word -> {
            try {
                return reading.apply(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("take it from 'next' of the page before, or leave it out", e);
            }
        });
    }

    static String of(ClaimKey key) {
        return of(key.figure() + " " + key.row());
    }

    /** The place in a list of claims in a request's cursor; null if it has none. */
    static @Nullable ClaimKey claim(Parameters parameters) {
        return read(parameters, cursor -> {
            int space = cursor.indexOf(' ');
            return new ClaimKey(
                    Double.parseDouble(cursor.substring(0, Math.max(0, space))),
                    Long.parseLong(cursor.substring(space + 1)));
        });
    }

    /** The row in a request's cursor; 0 if it has none. */
    static long row(Parameters parameters) {
        Long row = read(parameters, Long::valueOf);
        return row == null ? 0 : row;
    }
}
