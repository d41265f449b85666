// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import java.util.Locale;
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

    private static final Set<String> HE_OR_SHE = Set.of("he", "him", "his", "himself", "she", "her", "herself");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private SpeakerNames() {}

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether the words stand for one person. */
    static boolean isHeOrShe(String words) {
        return HE_OR_SHE.contains(words.toLowerCase(Locale.ROOT));
    }

    /** The name on one line, without a possessive ending. */
    static String clean(String words) {
        return POSSESSIVE.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceFirst("");
    }
}
