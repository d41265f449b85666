// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Word;
import java.util.Optional;

/** The classes of words that rules ask for; {@code lexicon.tsv} lists their members and says where each comes from. */
public enum WordClass {
    ARTICLE,
    DEMONSTRATIVE,
    POSSESSIVE,
    QUANTIFIER,
    NUMERAL,
    /** Its readings: male, female, thing, plural, speaker, speakers, addressee, relative, demonstrative, indefinite. */
    PRONOUN,
    AUXILIARY,
    PREPOSITION,
    ADVERB,
    /** "Known", "dubbed": a name follows. */
    NAMING,
    /** Nouns for how many: "a majority of". */
    AMOUNT,
    /** Plural nouns without a plural ending. */
    PLURAL,
    /** Its reading is the gender that it says. */
    HONORIFIC,
    /** Short forms of titles, such as "sen". */
    TITLE,
    OFFICE,
    RANK,
    /** A reading is the party's adjective, of words that aren't it. */
    PARTY,
    NAME_SUFFIX,
    NAME_PARTICLE,
    /** Nouns for kinds of organizations; readings: executive, assembly, office, business, press, title, association. */
    ORGANIZATION,
    /** Nouns for what speaks on paper or on a screen; nouns of one reading can be used for the same thing. */
    DOCUMENT,
    PERSON_NOUN,
    FAMILY,
    REPORTER,
    /** What a transcript calls who isn't named. */
    UNNAMED,
    /** Verbs behind which the organization stands that somebody leads. */
    HEADING,
    ROLE_MODIFIER,
    ROLE_ADJECTIVE,
    LIGHT_MODIFIER,
    BODY_MODIFIER,
    PHRASE_BOUNDARY,
    CLAUSE,
    PARTICIPLE,
    CONJUNCTION,
    ADJUNCT,
    /** Nouns for what a person is; nouns of one reading can be used for the same person. */
    ROLE,
    /** Its reading is the month's number. */
    MONTH,
    /** Its reading is the day's number, Monday's being 1. */
    WEEKDAY;

    /** Whether a word, in lower case, is in this class. */
    public boolean has(String word) {
        return Lexicon.ENGLISH.has(this, word);
    }

    public boolean has(Word word) {
        return has(word.lower());
    }

    /** What the lexicon says of a word, in lower case, in this class; empty where it is not in it, or nothing more is said. */
    public Optional<String> reading(String word) {
        return Lexicon.ENGLISH.reading(this, word);
    }

    /** Whether a word, in lower case, is in this class with that reading. */
    public boolean has(String word, String reading) {
        return reading(word).filter(reading::equals).isPresent();
    }
}
