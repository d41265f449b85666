// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import java.util.List;

/** Times that appear in a clause without a preposition: "Tuesday night", "last week". */
public final class TimeAdverbials {

    private TimeAdverbials() {}

    /** The number after the time that begins at a word, also after "on"; that word's own if none does. */
    public static int after(List<WindowWord> words, int at) {
        int from = at + 1 < words.size() && words.get(at).is("on") ? at + 1 : at;
        if (from >= words.size() || words.get(from).afterGap()) {
            return at;
        }
        if (isPeriod(words, from)) {
            return from + 2;
        }
        return isDay(words.get(from)) ? from + (is(words, from + 1, WordClass.PART_OF_DAY) ? 2 : 1) : at;
    }

    /** "Tuesday", "Oct.", "noon". */
    public static boolean isDay(WindowWord word) {
        return word.is(WordClass.WEEKDAY)
                || word.is("noon")
                || word.is("midnight")
                || (word.is(WordClass.MONTH) && word.word().isCapitalized() && !word.is("may"));
    }

    /** "Last week", "this year", "late Tuesday". */
    static boolean isPeriod(List<WindowWord> words, int at) {
        return words.get(at).is(WordClass.DEICTIC)
                && (is(words, at + 1, WordClass.TIME_UNIT)
                        || is(words, at + 1, WordClass.PART_OF_DAY)
                        || is(words, at + 1, WordClass.MONTH)
                        || is(words, at + 1, WordClass.WEEKDAY));
    }

    private static boolean is(List<WindowWord> words, int at, WordClass wordClass) {
        return at < words.size() && words.get(at).is(wordClass);
    }
}
