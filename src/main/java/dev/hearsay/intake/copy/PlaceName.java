// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether words in capitals can be the name of a place. */
final class PlaceName {

    private static final Pattern CAPITALS =
            Pattern.compile("(?:Mc|Mac|[Dd]e|[Dd]a|[Dd]o|[Ll]a|and|upon|on|al-|[\\p{Lu}\\p{M}.'’/ \\u00A0-])+");

    private static final Pattern WORD_BREAK = Pattern.compile("[\\h/]+");
    private static final Pattern POSSESSIVE = Pattern.compile(".*['’]S?");

    private static final int MOST_WORDS = 4;

    /** The shortest name in letters; three letters are more often an organization than a town. */
    private static final int SHORTEST = 4;

    private PlaceName() {}

    static boolean isInCapitals(String name) {
        return CAPITALS.matcher(name).matches()
                && name.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether nothing speaks against it. */
    static boolean isPossible(String name) {
        String[] words = WORD_BREAK.split(name);
        if (PlaceWords.KNOWN.contains(name)) {
            return true;
        }
        if (words.length > MOST_WORDS || PlaceWords.ORGANIZATIONS.contains(name)) {
            return false;
        }
        boolean marked = words.length > 1 && PlaceWords.FIRST.contains(words[0]);
        return Arrays.stream(words).skip(marked ? 1 : 0).noneMatch(PlaceName::isHeading);
    }

    private static boolean isHeading(String word) {
        return PlaceWords.HEADING.contains(word) || POSSESSIVE.matcher(word).matches();
    }

    /** Whether the name alone is enough to be taken for a place. */
    static boolean isLikely(String name) {
        if (PlaceWords.KNOWN.contains(name)) {
            return true;
        }
        String[] words = WORD_BREAK.split(name);
        return isPossible(name) && (words.length == 1 ? isLong(name) : hasMark(words) || isPair(name, words));
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST && !word.contains(".");
    }

    private static boolean hasMark(String[] words) {
        return PlaceWords.FIRST.contains(words[0]) || PlaceWords.LAST.contains(words[words.length - 1]);
    }

    private static boolean isPair(String name, String[] words) {
        return name.contains("/") && Arrays.stream(words).allMatch(PlaceName::isLong);
    }
}
