// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Gender;
import java.util.Locale;
import java.util.Optional;

/** What pronouns show about their referents. */
public final class Pronouns {

    private Pronouns() {}

    /** Whether a phrase is nothing but a pronoun that means somebody or something known. */
    public static boolean isPronoun(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordClass.PRONOUN.has(lower) && !WordClass.PRONOUN.has(lower, "indefinite");
    }

    /** Whether a phrase is nothing but "I", "we" or another form of them. */
    public static boolean isFirstPerson(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WordClass.PRONOUN.has(lower, "speaker") || WordClass.PRONOUN.has(lower, "speakers");
    }

    /** Of "he" or "she" in any case; empty for all other words. */
    public static Optional<Gender> gender(String words) {
        return WordClass.PRONOUN.reading(words.toLowerCase(Locale.ROOT)).flatMap(Pronouns::ofReading);
    }

    /** Of a reading "male" or "female"; empty for all others. */
    static Optional<Gender> ofReading(String reading) {
        return switch (reading) {
            case "male" -> Optional.of(Gender.MALE);
            case "female" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}
