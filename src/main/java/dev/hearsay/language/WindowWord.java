// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;

/**
 * A word near the cue of an attribution.
 *
 * @param word the word
 * @param part what it is to the attribution
 * @param afterGap whether what stands before it in the article is left out: words that others are reported as saying, or, in
 *     cue, source and content, marks that separate clauses
 */
public record WindowWord(Word word, AttributionPart part, boolean afterGap) {

    public Span span() {
        return word.span();
    }

    /** In lower case, as {@link Word#lower()}. */
    public String lower() {
        return word.lower();
    }

    public String lemma() {
        return word.lemma();
    }

    public boolean is(String other) {
        return word.is(other);
    }

    /** Whether it has that part of speech. */
    public boolean is(PartOfSpeech speech) {
        return word.part() == speech;
    }

    /** Whether it is in a class of words. */
    public boolean is(WordClass wordClass) {
        return wordClass.has(word);
    }

    public boolean isMark() {
        return word.isMark();
    }

    /** Whether it is neither a mark nor in source, cue or content. */
    public boolean isPlain() {
        return part == AttributionPart.PLAIN || part == AttributionPart.OTHER_CUE || part == AttributionPart.QUOTED;
    }

    public boolean isSource() {
        return part == AttributionPart.SOURCE;
    }

    public boolean isOtherSource() {
        return part == AttributionPart.OTHER_SOURCE;
    }

    /** Whether it begins like a name or a number. */
    public boolean beginsName() {
        return word.isCapitalized() || word.isNumber();
    }

    /** Whether it is the ending of a possessive. */
    public boolean isPossessive() {
        return word.isPossessive() || word.is("'");
    }

    /** Whether it has the form of a present participle or a gerund. */
    public boolean isGerund() {
        return word.lower().endsWith("ing") && !word.isCapitalized();
    }

    /** Whether another clause begins with it, or another verb of the same clause. */
    public boolean beginsClause() {
        return is(WordClass.CLAUSE_LINK) || WordClass.PRONOUN.has(lower(), "relative") || is("not");
    }
}
