// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.Arrays;
import java.util.Set;

/** The small words of English, by what they tell about a word after them. */
final class FunctionWords {

    private static final Set<String> BE = words("""
            am are aren't be became become becomes been being feel feels felt is isn't remain remained remains
            'm 're 's was wasn't were weren't""");

    private static final Set<String> AUXILIARIES = words("""
            am are be been being can could d did do does had has have having is may might must ought shall
            should was were will would 'd 'll 'm 're 's 've get gets got going gonna""");

    private static final Set<String> ADVERBS = words("""
            again almost already also always both either else ever even first here however indeed instead just
            later least long more most much now often once only quite rather so sometimes soon still then there
            today tomorrow tonight too twice very well yesterday yet far further back out up down over off away
            together""");

    private static final Set<String> DETERMINERS = words("""
            a all an another any each every few her his its many more most my new no other our own recent
            several some such that their these this those the your growing widespread further little much fresh""");

    private static final Set<String> OTHERS = words("""
            about after against among and as at before between but by during for from he her him i if in into it
            like me of on onto or our she since than that them they through to toward towards under until upon
            us we what when where whether which while who whom why with within without you himself herself
            itself themselves monday tuesday wednesday thursday friday saturday sunday not never nor neither
            none nobody one""");

    private FunctionWords() {}

    /** A form of "be" or of a verb like it, after which a participle may be an adjective. */
    static boolean isBe(String word) {
        return BE.contains(word);
    }

    /** A word that carries the tense or the voice of a verb after it, also when it is negated. */
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word) || isNegatedAuxiliary(word);
    }

    /** "didn't", "cannot". */
    static boolean isNegatedAuxiliary(String word) {
        return word.endsWith("n't") || word.equals("cannot");
    }

    /** A word that says how or when; those in -ly are told by their ending. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && !word.equals("reply"));
    }

    /** A word after which a noun is awaited. */
    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** Any of these, or a preposition, conjunction, pronoun or day: never the head of a cue that has another word. */
    static boolean isFunctionWord(String word) {
        return OTHERS.contains(word) || isAuxiliary(word) || isAdverb(word) || isDeterminer(word);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split("\\s+", -1)));
    }
}
