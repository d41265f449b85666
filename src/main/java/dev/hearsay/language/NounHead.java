// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Word;
import java.util.List;

/** Finds the noun that a noun phrase is about: its last word before a preposition. */
final class NounHead {

    private NounHead() {}

    /** Its place in {@code words}; -1 for a phrase without words. */
    static int of(List<Word> words) {
        int i = 0;
        while (i < words.size() && (i == 0 || !isBehindHead(words.get(i)))) {
            i++;
        }
        i--;
        while (i > 0 && (words.get(i).isMark() || words.get(i).isPossessive())) {
            i--;
        }
        return i;
    }

    /** "Of"; "a trader known as ‘the Duke’" is about a trader. */
    private static boolean isBehindHead(Word word) {
        return WordClass.PREPOSITION.has(word) || WordClass.NAMING.has(word);
    }

    /** Whether it means more than one: its head is plural, or is an amount of something. */
    static boolean isPlural(List<Word> words, int head) {
        return head >= 0
                && (Number.isPlural(words.get(head))
                        || (WordClass.AMOUNT.has(words.get(head))
                                && head + 1 < words.size()
                                && words.get(head + 1).is("of")));
    }
}
