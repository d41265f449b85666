// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speaker, as far as the words of the source show: by the last word of a name.
 *
 * @param name the last word; empty for nobody
 */
record Teller(String name) {

    static final Teller NOBODY = new Teller("");

    private static final Pattern PRONOUN =
            Pattern.compile("(?i:he|she|they|it|i|we|him|her|his|their|its|the two|both)?");
    private static final Pattern DEFINITE =
            Pattern.compile("[Tt]he (?:[\\p{L}.-]+ ){0,2}\\p{Ll}++(?<!\\p{Ll}{2}[a-rt-z]s)");
    private static final Pattern LAST_NAME = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*+),?\\h?$");
    private static final Pattern AFTER_NAME = Pattern.compile("['’]s$|,.*", Pattern.DOTALL);

    /** The teller that {@code source} names by a word of its own. */
    static Teller of(String source) {
        String name = AFTER_NAME.matcher(source).replaceFirst("").strip();
        return new Teller(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** The teller whose name ends {@code words}, as "Merrow" does before "who"; nobody if no name does. */
    static Teller before(String words) {
        Matcher name = LAST_NAME.matcher(words);
        return name.find() ? of(name.group(1)) : NOBODY;
    }

    /** Whether the source says no more than that it is somebody named before. */
    static boolean isPronoun(String source) {
        return PRONOUN.matcher(source).matches();
    }

    /** Whether the source can be another word for somebody named before: "the president", "the Lonsby pilot". */
    static boolean isDefinite(String source) {
        return DEFINITE.matcher(source).matches();
    }

    /** Whether {@code words} hold the name; words without a capital letter are not a name. */
    boolean isNamedIn(String words) {
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && words.contains(name);
    }

    boolean isSomebody() {
        return !name.isEmpty();
    }

    boolean isSame(Teller other) {
        return isSomebody() && name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }
}
