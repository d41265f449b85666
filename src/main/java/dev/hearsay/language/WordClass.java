// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Word;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** The classes of words that rules use; {@code lexicon.tsv} lists their members and says where each comes from. */
public enum WordClass {
    ARTICLE,
    DEMONSTRATIVE,
    /** A reading is third-person. */
    POSSESSIVE,
    QUANTIFIER,
    NUMERAL,
    /**
     * Pronouns; readings: male, female, thing, plural, speaker, speakers, addressee, relative, demonstrative,
     * indefinite.
     */
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
    /** Short forms of titles, such as "sen"; a reading is office. */
    TITLE,
    /** Titles that recognizers take into a name, by when they are one; readings: capitals, beside, doubtful. */
    NAME_TITLE,
    OFFICE,
    /** Offices of whom newspapers call "the Russian leader". */
    RULER,
    RANK,
    /** A reading is the party's adjective, of words that aren't it. */
    PARTY,
    /** What follows names; readings: person, company, honour. */
    NAME_SUFFIX,
    /** Plural nouns before the names of two of one surname. */
    KIN,
    NAME_PARTICLE,
    /** Nouns for kinds of organizations; readings: executive, assembly, office, business, club, press, broadcast, title, association. */
    ORGANIZATION,
    /** Nouns that introduce a company's name. */
    COMPANY_NOUN,
    /** Nouns for documents that can be sources; nouns of one reading can be used for the same thing. */
    DOCUMENT,
    PERSON_NOUN,
    /** Nouns before "of" and a place's name. */
    PLACE_NOUN,
    FAMILY,
    /** What is said of men or of women alone, by the gender. */
    GENDERED,
    REPORTER,
    /** A transcript's terms for unnamed speakers. */
    UNNAMED,
    /** Verbs followed by the organization that somebody leads. */
    HEADING,
    ROLE_MODIFIER,
    /** Prepositions behind a noun for a role: "director of", "adviser to". */
    ROLE_PREPOSITION,
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
    /** Nouns for what a person is to others, which tell less than an office: "rival"; readings: relation, family, party. */
    SIDE,
    /**
     * Readings of {@link #ROLE}, and nouns that have none, by which newspapers vary a name: "the candidate", "the former
     * international"; not "the judge".
     */
    EPITHET,
    /** States of the US and their short forms in newspapers; the reading is the name, with hyphens. */
    US_STATE,
    /** Nouns for a person from a country or a city: "the Argentine"; not those that are plural after "the", such as "Chinese". */
    DEMONYM,
    /** Given names with short forms; names of one reading can be the same person's: "Robert" and "Bob". */
    GIVEN_NAME,
    /** Its reading is the month's number. */
    MONTH,
    /** Its reading is the day's number, Monday's being 1. */
    WEEKDAY,
    /** Its reading is the number of the month with which it begins. */
    SEASON,
    /** Words for numbers, which is their reading. */
    COUNT,
    /** Its readings: coordinating, subordinating. */
    CLAUSE_LINK,
    INTERROGATIVE,
    /** Of personal pronouns that have two: nominative, accusative. */
    CASE,
    /** "Get", which makes a passive, and "going to". */
    SEMI_AUXILIARY,
    /** Base forms of verbs that join a subject to an adjective. */
    COPULA,
    /** "Up", "off": adverbs that look like prepositions. */
    PARTICLE,
    NEGATION,
    /** After "not" and "no" these take nothing back: "not only said". */
    NOT_NEGATED,
    /** Words that deny a verb after them: "failed to say". */
    NEGATIVE_IMPLICATIVE,
    /** Base forms of the verbs of speaking that "declined to" denies as cues. */
    DENIED_SPEECH,
    /** "Last", "this": with a unit of time they are a time. */
    DEICTIC,
    TIME_UNIT,
    PART_OF_DAY,
    /** Words before a weekday's name that make it a feast, a broadcast or a day to come: "Black", "next". */
    OTHER_DAY,
    /** "Upcoming": nothing has been said yet at what these describe. */
    FUTURE,
    /** Prepositions whose phrase hangs on another noun than the cue. */
    ASIDE,
    /** Prepositions before a channel: "on CNN". */
    ON_AIR,
    /** Last words of newspapers' names. */
    NEWSPAPER,
    /** Base forms of the verbs by which people speak on an occasion: "speaking", "interviewed". */
    SPEAKING,
    /** Base forms of nouns for people who came together, and for occasions of that. */
    GATHERING,
    /** What an audience does: "he said to cheers" has no addressee. */
    REACTION,
    /** Nouns for what is said or asked, not for the addressee, in base form. */
    MESSAGE,
    /** Written sources: "study". */
    WRITTEN_SOURCE,
    /** Base forms of the verbs by which documents come out: "release". */
    PUBLISHING,
    /** Occasions at which a person mentioned afterwards may have spoken, in base form: "rally". */
    EVENT,
    /** Words after which another clause begins, with a time of its own. */
    OTHER_CLAUSE,
    /** Words after which a time is a reference point for something else: "ahead of Tuesday". */
    MEASURE,
    /** Words before "after" and "before" that leave both sides at one time: "minutes after". */
    SHORTLY,
    /** Third persons and plurals of verbs by which something is said now: "says". */
    PRESENT_SPEECH,
    /** Words that say that a cue speaks of earlier times or of all times: "has often". */
    EARLIER,
    /** "Expected", "set": after "is" the statement is yet to be made. */
    EXPECTED,
    /** Nouns for persons whom newspapers quote without a name: "a spokesman". */
    UNNAMED_VOICE,
    /** Participles that say when somebody was heard: "the pilots interviewed on Tuesday". */
    INTERVIEWED,
    /** Words that say how sure or how large something is, without which a statement says more: "might", "in part". */
    QUALIFIER;

    /** Its words in lower case as alternatives of a regular expression. */
    public String pattern() {
        return Lexicon.ENGLISH.words(this).stream()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a word, in lower case, is in this class. */
    public boolean has(String word) {
        return Lexicon.ENGLISH.has(this, word);
    }

    public boolean has(Word word) {
        return has(word.lower());
    }

    /** The lexicon's reading of a word, in lower case, in this class; empty if it has none. */
    public Optional<String> reading(String word) {
        return Lexicon.ENGLISH.reading(this, word);
    }

    /** Whether a word, in lower case, is in this class with that reading. */
    public boolean has(String word, String reading) {
        return reading(word).filter(reading::equals).isPresent();
    }
}
