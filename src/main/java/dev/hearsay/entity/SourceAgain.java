// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether a sentence continues about a source that was described and not named. */
final class SourceAgain {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "both", "all");
    private static final Set<String> DETERMINERS =
            Set.of("the", "these", "those", "both", "all", "that", "this", "each");

    /** The most words before a statement for which the subject is the sentence's first noun. */
    private static final int NEAR = 9;

    private static final int SUBJECT = 5;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SourceAgain() {}

    /**
     * Whether the subject of a sentence is the source.
     *
     * @param source as written
     * @param opening the words of the sentence before the statement
     */
    static boolean isSubject(String source, String opening) {
        List<String> words = words(opening);
        if (words.isEmpty() || words.size() > NEAR) {
            return false;
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(first) && (words.size() == 1 || !isNounLike(words.get(1), source))) {
            return true;
        }
        return DETERMINERS.contains(first)
                && words.stream().skip(1).limit(SUBJECT).anyMatch(word -> isNounLike(word, source));
    }

    /** Whether a source has no lower-case word, apart from "of" and the like. */
    static boolean isAllCapitals(String source) {
        return words(source).stream()
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0)));
    }

    /** Whether a word, in the singular or plural, is one of the nouns of a source. */
    private static boolean isNounLike(String word, String source) {
        String stem = stem(word);
        return stem.length() > 2
                && words(source).stream().anyMatch(other -> stem(other).equals(stem));
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static List<String> words(String phrase) {
        return Arrays.stream(GAP.split(phrase.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
