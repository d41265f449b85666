// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.PartOfSpeech;

/** Words that begin noun phrases. */
public final class Determiners {

    private Determiners() {}

    /** An article, a demonstrative, a possessive, a quantifier or a numeral in letters; "that" only where it is no conjunction. */
    public static boolean isDeterminer(WindowWord word) {
        return word.is(WordClass.ARTICLE)
                || (word.is(WordClass.DEMONSTRATIVE) && (!word.is("that") || word.is(PartOfSpeech.DETERMINER)))
                || word.is(WordClass.POSSESSIVE)
                || word.is(WordClass.QUANTIFIER)
                || word.is(WordClass.NUMERAL);
    }
}
