// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Word;

/** Where a person's name begins in what a recognizer took for one: behind "Engineer", "officer in charge", or "DI". */
final class NameStart {

    /** A given name and a surname. */
    private static final int SHORTEST_FULL = 2;

    private NameStart() {}

    /**
     * The first word of the name.
     *
     * @param first word of what was recognized
     * @param end after its last word
     */
    static int of(SentenceWords sentence, int first, int end) {
        int start = first;
        boolean described = false;
        for (int i = first; i < end - 1; i++) {
            Word word = sentence.word(i);
            described |= RoleNoun.isPersonal(word.lower());
            start = described && isOfDescription(word) ? i + 1 : start;
        }
        while (end - start > SHORTEST_FULL
                && RoleNoun.isOne(sentence.word(start).lower())) {
            start++;
        }
        // "the bill Quill opposed", taken for a name
        while (end - start > 1
                && isOfDescription(sentence.word(start))
                && sentence.word(start + 1).isCapitalized()) {
            start++;
        }
        while (end - start > 1 && NameTitles.isTitle(sentence.words(), start, end)) {
            start++;
        }
        return start;
    }

    private static boolean isOfDescription(Word word) {
        return !word.isCapitalized() && !word.isMark() && !WordClass.NAME_PARTICLE.has(word.lower());
    }
}
