// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as the measures compare it: its words in lower case, without accents, titles and possessive endings.
 *
 * @param words in order; a name of titles alone keeps them
 */
record SpeakerName(List<String> words) {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "president",
            "former",
            "the",
            "a",
            "an",
            "sir",
            "prof",
            "professor",
            "judge",
            "justice",
            "gen",
            "general",
            "secretary");

    /** What separates the alternatives that a gold cell accepts, as a regular expression. */
    static final String ALTERNATIVE = " \\| ";

    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![" + WordIndex.WORD_CHARACTERS + "])");
    private static final Pattern WORD = Pattern.compile("[" + WordIndex.WORD_CHARACTERS + "']+");

    static SpeakerName of(String name) {
        List<String> words = words(name);
        List<String> untitled =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return new SpeakerName(untitled.isEmpty() ? words : untitled);
    }

    /** The words of a text in lower case, without accents and possessive endings. */
    static List<String> words(String text) {
        String plain = withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        String bare = POSSESSIVE.matcher(plain).replaceAll("").replace(".", "");
        return WORD.matcher(bare).results().map(MatchResult::group).toList();
    }

    /**
     * Whether names, separated by semicolons, are the same speakers in any order as one of the accepted alternatives.
     *
     * @param accepted in the form of {@link GoldSpeaker#speaker}
     */
    static boolean same(String names, String accepted) {
        Set<SpeakerName> speakers = all(names);
        return Arrays.stream(accepted.split(ALTERNATIVE, -1))
                .anyMatch(alternative -> all(alternative).equals(speakers));
    }

    private static Set<SpeakerName> all(String names) {
        return Arrays.stream(names.split(";", -1)).map(SpeakerName::of).collect(Collectors.toSet());
    }

    private static String withoutMarks(String decomposed) {
        return decomposed
                .codePoints()
                .filter(c -> !isCombining(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Whether the canonical combining class of a character is not 0. Java does not expose the class, but its normalizer sorts
     * marks by it: the character then changes places with some mark of a lower or of a higher class.
     */
    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
            return false;
        }
        String mark = Character.toString(c);
        String beforeLowest = "a" + mark + "\u0334";
        String afterHigh = "a\u0301" + mark;
        return !Normalizer.isNormalized(beforeLowest, Normalizer.Form.NFD)
                || !Normalizer.isNormalized(afterHigh, Normalizer.Form.NFD);
    }
}
