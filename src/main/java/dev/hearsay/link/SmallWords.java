// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.language.WordClass;
import java.util.Set;

/** Words that say little about what a statement is about, and words that deny it. */
final class SmallWords {

    private static final Set<WordClass> SMALL = Set.of(
            WordClass.ARTICLE,
            WordClass.DEMONSTRATIVE,
            WordClass.POSSESSIVE,
            WordClass.QUANTIFIER,
            WordClass.PRONOUN,
            WordClass.AUXILIARY,
            WordClass.SEMI_AUXILIARY,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.CLAUSE_LINK,
            WordClass.INTERROGATIVE,
            WordClass.PARTICLE,
            WordClass.NEGATION,
            WordClass.ADVERB,
            WordClass.QUALIFIER);

    private SmallWords() {}

    /** Whether it is a function word, a hedge, "one" or a single letter. */
    static boolean has(String word) {
        return word.equals("one")
                || (word.length() == 1 && Character.isLetter(word.charAt(0)))
                || SMALL.stream().anyMatch(one -> one.has(word));
    }

    static boolean isNegation(String word) {
        return word.equals("not") || word.equals("no") || WordClass.NEGATION.has(word);
    }
}
