// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Word;
import java.util.List;

/** Whether "and" is part of one name, as in "Harbour and Quays Union", which a recognizer takes for two. */
public final class JoinedName {

    private JoinedName() {}

    /**
     * Whether a name continues after "and".
     *
     * @param and the place of the word in a phrase or sentence
     */
    public static boolean isOne(List<Word> words, int and) {
        int last = and + 1;
        while (last < words.size() && words.get(last).isCapitalized()) {
            last++;
        }
        return and > 0
                && last > and + 1
                && words.get(and - 1).isCapitalized()
                && !WordClass.ORGANIZATION.has(words.get(and - 1))
                && WordClass.ORGANIZATION.has(words.get(last - 1));
    }
}
