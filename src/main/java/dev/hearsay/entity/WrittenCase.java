// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and roles that a transcript writes in capitals, as running text would write them. */
public final class WrittenCase {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}");
    private static final Pattern PREFIXED = Pattern.compile("(?:MC(?=\\p{Lu}{3})|[OD]['’](?=\\p{Lu}{2})).*");
    private static final int ACRONYM = 3;

    private WrittenCase() {}

    /** Whether it has letters and all are capitals. */
    static boolean isCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }

    /** "Ada O'Merrow" of "ADA O'MERROW"; other names as they are. */
    static String name(String words) {
        if (!isCapitals(words)) {
            return words;
        }
        String[] all = words.split(" ", -1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            String small = all[i].toLowerCase(Locale.ROOT);
            boolean inside = i > 0 && i < all.length - 1;
            name.append(i == 0 ? "" : " ")
                    .append(inside && WordClass.NAME_PARTICLE.has(small) ? small : nameWord(all[i]));
        }
        return name.toString();
    }

    /** "Unidentified male" of "UNIDENTIFIED MALE"; other words as they are. */
    public static String unnamed(String words) {
        return isCapitals(words) ? capital(words) : words;
    }

    private static String nameWord(String word) {
        return Arrays.stream(word.split("(?<=-)", -1)).map(WrittenCase::part).collect(Collectors.joining());
    }

    private static String part(String part) {
        boolean initials = part.length() == 2 && !hasVowel(part);
        if (INITIALS.matcher(part).matches() || initials) {
            return part;
        }
        return PREFIXED.matcher(part).matches()
                ? capital(part.substring(0, 2)) + capital(part.substring(2))
                : capital(part);
    }

    /** "HNN commentator" of "HNN COMMENTATOR"; other words as they are. */
    static String role(String words) {
        if (!isCapitals(words)) {
            return words;
        }
        return Arrays.stream(words.split(" ", -1)).map(word -> roleWord(word)).collect(Collectors.joining(" "));
    }

    private static String roleWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isSmall(small) || RoleNoun.isOne(small)) {
            return small;
        }
        return word.contains(".") || word.length() <= ACRONYM || !hasVowel(word) ? word : nameWord(word);
    }

    private static boolean isSmall(String word) {
        return WordClass.ARTICLE.has(word)
                || WordClass.PREPOSITION.has(word)
                || word.equals("and")
                || WordClass.ROLE_ADJECTIVE.has(word);
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> "AEIOUY".indexOf(letter) >= 0);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
