// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

/** Slips of a typist in a name. */
final class Misspelling {

    /** Shorter names differ by a letter from too many others. */
    private static final int SHORTEST = 5;

    private Misspelling() {}

    /** Whether {@code word} is {@code name} with two neighbouring letters swapped, or with a letter doubled or not: "Byrne" and "Bryne". */
    static boolean isOf(String name, String word) {
        if (name.length() < SHORTEST || name.equals(word) || name.charAt(0) != word.charAt(0)) {
            return false;
        }
        return isSwapped(name, word) || undoubled(name).equals(undoubled(word));
    }

    private static boolean isSwapped(String name, String word) {
        if (name.length() != word.length()) {
            return false;
        }
        int i = 0;
        while (name.charAt(i) == word.charAt(i)) {
            i++;
        }
        return i + 1 < name.length()
                && name.charAt(i) == word.charAt(i + 1)
                && name.charAt(i + 1) == word.charAt(i)
                && name.substring(i + 2).equals(word.substring(i + 2));
    }

    private static String undoubled(String word) {
        return word.replaceAll("(.)\\1", "$1");
    }
}
