// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that no log, message or row may hold. */
final class Secrets {

    private static final String HIDDEN = "***";
    private static final List<String> NAMES = List.of("pass", "pwd", "secret", "token");

    private final List<String> words;

    Secrets(Stream<String> words) {
        // the longest first, so that no piece of it is left when one is part of another
        this.words = words.filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether a parameter of this name holds a secret, such as {@code password} or {@code sslpassword}. */
    static boolean isNamed(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::contains);
    }

    String hide(String text) {
        String shown = text;
        for (String word : words) {
            shown = shown.replace(word, HIDDEN);
        }
        return shown;
    }

    /** The throwable, or null if its stack trace would reveal a secret. */
    @Nullable Throwable harmless(Throwable thrown) {
        return tells(thrown) ? null : thrown;
    }

    private boolean tells(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (!hide(message).equals(message)
                    || Arrays.stream(cause.getSuppressed()).anyMatch(this::tells)) {
                return true;
            }
        }
        return false;
    }
}
