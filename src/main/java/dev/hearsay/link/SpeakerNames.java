// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.language.WordClass;
import dev.hearsay.output.PlainWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the names of speakers, given as {@link PlainWords}. */
public final class SpeakerNames {

    private SpeakerNames() {}

    /** The same given name, its initial or a short form of it: "Robert", "R" and "Bob". */
    public static boolean isOneGivenName(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other))
                || WordClass.GIVEN_NAME
                        .reading(one)
                        .filter(reading -> WordClass.GIVEN_NAME.has(other, reading))
                        .isPresent();
    }

    /** "hqu" of "harbour quays union". */
    public static boolean isInitials(List<String> acronym, List<String> words) {
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return acronym.size() == 1 && words.size() > 1 && acronym.get(0).equals(initials);
    }

    /**
     * Whether it is a name rather than a description: a person's has capitals in front and behind, and that of an organization has
     * one somewhere.
     */
    public static boolean isName(String name, boolean person) {
        String[] words = name.strip().split("\\s+");
        if (person) {
            return isCapitalized(words[0])
                    && isCapitalized(words[words.length - 1])
                    && !SmallWords.has(PlainWords.text(words[0]));
        }
        return Arrays.stream(words).anyMatch(word -> isCapitalized(word) && !SmallWords.has(PlainWords.text(word)));
    }

    private static boolean isCapitalized(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::isUpperCase)
                .findFirst()
                .orElse(false);
    }

    /** The words of a person's name without titles in front and "Jr." behind. */
    public static List<String> withoutTitles(List<String> words) {
        List<String> names = new ArrayList<>(words);
        while (names.size() > 1 && isTitle(names.get(0))) {
            names.remove(0);
        }
        while (names.size() > 1 && WordClass.NAME_SUFFIX.has(names.get(names.size() - 1))) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private static boolean isTitle(String word) {
        return WordClass.HONORIFIC.has(word) || WordClass.TITLE.has(word) || WordClass.OFFICE.has(word);
    }

    /** Without "the", "of" and "Inc". */
    public static List<String> withoutForms(List<String> words) {
        List<String> names = words.stream()
                .filter(word -> !SmallWords.has(word) && !WordClass.NAME_SUFFIX.has(word))
                .toList();
        return names.isEmpty() ? words : names;
    }
}
