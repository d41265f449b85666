// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words at which a noun phrase begins, goes on or is over. */
final class PhraseWords {

    private static final Set<String> OBJECTS = words("""
            me him her us them you it himself herself themselves myself yourself ourselves everyone everybody
            someone somebody anyone anybody others""");

    private static final Set<String> SUBJECTS = words("i he she we they it you there who this that these those");

    private static final Set<String> ENDS = words("""
            about above according across after against ahead along although among amid an around as at because
            before behind below beside besides between beyond but by concerning despite down during except following
            from given how if in inside into like near nor not off on onto or out outside over past per regarding
            since so than though through throughout to too toward towards under unless until up upon via
            what when where whereby whether which while who whom whose why with within without yet
            am are be been being can could d did do does had has have having is may might must shall should was
            were will would 'd 'll 'm 're 've never ever also just only even again still already once once twice
            instead otherwise together afterward afterwards however both either neither then there here now
            today yesterday tomorrow tonight earlier later ago recently soon soonest time anyway saying says said
            adding telling asking citing calling referring speaking""");

    private static final Set<String> DETERMINERS = words("""
            a an the my your his her its our their this these those some several many few any all another other no
            each every both one two three four five six seven eight nine ten dozens hundreds thousands""");

    private static final Set<String> CLAUSES = words("""
            and but or who which that when after before while because as if since until where whose although
            though not than""");

    private static final Set<String> SPECIFIERS = words("last this next late early mid past previous earlier later");

    private static final Set<String> UNITS = words("""
            week weeks month months year years day days hour hours weekend spring summer fall autumn winter
            morning afternoon evening night decade century january february march april may june july august
            september october november december monday tuesday wednesday thursday friday saturday sunday""");

    private static final Set<String> DAYS = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december mon tue tues wed thu thurs fri sat sun jan. feb. aug. sept. oct. nov.
            dec. noon midnight""");

    /** Words in -ly that are no adverbs. */
    private static final Set<String> NOUNS_IN_LY = words("""
            ally assembly anomaly daily early elderly family friendly italy likely lovely monthly monopoly
            quarterly rally reply supply weekly yearly""");

    /** Words in -ing and -ed that are no participles. */
    private static final Set<String> NOUNS_LIKE_PARTICIPLES = words("""
            building briefing evening feed filing gathering hearing king meeting morning posting ruling thing things
            training wedding weed seed op-ed""");

    private static final Set<String> HOURS = words("morning afternoon evening night");

    private PhraseWords() {}

    /** A pronoun that is an object by itself. */
    static boolean isObject(String word) {
        return OBJECTS.contains(word);
    }

    /** A pronoun with which a clause begins. */
    static boolean isSubject(String word) {
        return SUBJECTS.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** A preposition, conjunction, auxiliary, adverb or time with which a noun phrase is over. */
    static boolean isEnd(String word) {
        return ENDS.contains(word) && !isDeterminer(word);
    }

    /** A word with which another clause begins, or a verb of the same one. */
    static boolean isClause(String word) {
        return CLAUSES.contains(word);
    }

    /** "Tuesday", "Oct.". */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** "last week", "this year", "late Tuesday". */
    static boolean isTime(String word, String next) {
        return SPECIFIERS.contains(word) && UNITS.contains(next);
    }

    /** The number after the time that begins at a word ("on Tuesday night"); that word's own where none does. */
    static int afterTime(List<Word> words, int at) {
        int from = at + 1 < words.size() && words.get(at).is("on") ? at + 1 : at;
        if (from >= words.size() || words.get(from).parted()) {
            return at;
        }
        String next = from + 1 < words.size() ? words.get(from + 1).lower() : "";
        if (isTime(words.get(from).lower(), next)) {
            return from + 2;
        }
        return isDay(words.get(from).lower()) ? from + (HOURS.contains(next) ? 2 : 1) : at;
    }

    static boolean isAdverb(String word) {
        return word.length() > 4 && word.endsWith("ly") && !NOUNS_IN_LY.contains(word);
    }

    /** A word that has the form of a participle. */
    static boolean isParticiple(String word) {
        return (word.endsWith("ing") || word.endsWith("ed")) && !NOUNS_LIKE_PARTICIPLES.contains(word);
    }

    static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split("\\s+", -1)));
    }
}
