// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a language as people write it. */
public final class LanguageName {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private static final Pattern REGION = Pattern.compile("[-_(,].*$|\\s+\\(.*$");

    private LanguageName() {}

    /** The ISO 639-1 code of "en", "en-US" or "English (UK)". */
    public static Optional<String> code(String written) {
        String name = REGION.matcher(written.toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
        if (CODES.contains(name)) {
            return Optional.of(name);
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(name))
                .findFirst();
    }
}
