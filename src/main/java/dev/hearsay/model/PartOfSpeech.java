// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** Parts of speech, as Universal Dependencies counts them (de Marneffe et al., Computational Linguistics 47, 2021). */
public enum PartOfSpeech {
    ADJECTIVE,
    ADPOSITION,
    ADVERB,
    AUXILIARY,
    COORDINATING_CONJUNCTION,
    DETERMINER,
    INTERJECTION,
    NOUN,
    NUMERAL,
    PARTICLE,
    PRONOUN,
    PROPER_NOUN,
    PUNCTUATION,
    SUBORDINATING_CONJUNCTION,
    SYMBOL,
    VERB,
    OTHER;

    /** Whether it is a noun, common or proper. */
    public boolean isNominal() {
        return this == NOUN || this == PROPER_NOUN;
    }

    /** Whether it is a verb, a main one or an auxiliary. */
    public boolean isVerbal() {
        return this == VERB || this == AUXILIARY;
    }
}
