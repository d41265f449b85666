// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Gender;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a source say by themselves. */
final class SpeakerNames {

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "my",
            "we",
            "us",
            "our",
            "you",
            "your",
            "he",
            "him",
            "his",
            "she",
            "her",
            "it",
            "its",
            "they",
            "them",
            "their",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "this",
            "these",
            "those",
            "himself",
            "herself",
            "itself",
            "themselves");

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** "the trader known as ‘the Duke’" ends in a closing mark. */
    private static final Pattern CLOSED = Pattern.compile("(?:^|\\s)(?:‘[^’]+’|'[^']+')$");

    private SpeakerNames() {}

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Of "he" or "she" in any case; empty for all other words. */
    static Optional<Gender> gender(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (HE.contains(word)) {
            return Optional.of(Gender.MALE);
        }
        return SHE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    /** The name on one line, without a possessive ending. */
    static String clean(String words) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        return CLOSED.matcher(line).find() ? line : POSSESSIVE.matcher(line).replaceFirst("");
    }
}
