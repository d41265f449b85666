// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.Determiners;
import dev.hearsay.language.WindowWord;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import java.util.stream.Stream;

/** What a small word says about the word of a cue after it. */
final class FunctionWords {

    private FunctionWords() {}

    /** A form of "be" or of a verb like it, after which a participle may be an adjective. */
    static boolean isBe(WindowWord word) {
        return WordClass.AUXILIARY.has(word.lower(), "be")
                || WordClass.COPULA.has(word.lemma())
                || word.word().isPossessive();
    }

    /** A word that carries the tense or the voice of a verb after it. */
    static boolean isAuxiliary(WindowWord word) {
        return word.is(WordClass.AUXILIARY)
                || word.is(WordClass.SEMI_AUXILIARY)
                || word.is("n't")
                || word.word().isPossessive();
    }

    /** A word that says how or when. */
    static boolean isAdverb(WindowWord word) {
        return word.is(PartOfSpeech.ADVERB) || word.is(WordClass.ADVERB) || word.is(WordClass.PARTICLE);
    }

    /** A word after which a noun is expected. */
    static boolean isBeforeNoun(WindowWord word) {
        return word.is(PartOfSpeech.ADJECTIVE) || word.is(PartOfSpeech.DETERMINER) || Determiners.isDeterminer(word);
    }

    /** Never the head of a cue that has another word. */
    static boolean isFunctionWord(WindowWord word) {
        return switch (word.word().part()) {
            case NOUN, PROPER_NOUN, VERB, ADJECTIVE, INTERJECTION, SYMBOL, OTHER ->
                isAuxiliary(word) || isAdverb(word) || Determiners.isDeterminer(word) || word.is(WordClass.WEEKDAY);
            default -> true;
        };
    }

    /** Whether the lexicon has it among small words, whatever its part of speech is here. */
    static boolean isListed(WindowWord word) {
        return isAuxiliary(word)
                || Determiners.isDeterminer(word)
                || word.is("not")
                || Stream.of(
                                WordClass.ADVERB,
                                WordClass.PARTICLE,
                                WordClass.PREPOSITION,
                                WordClass.CLAUSE_LINK,
                                WordClass.PRONOUN,
                                WordClass.NEGATION)
                        .anyMatch(word::is);
    }
}
