// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * A word of a sentence, or one mark. Clitics are words of their own: "he'd" and "didn't" are two words each, "the mayor's" three.
 *
 * @param span where it stands, in UTF-16 code units
 * @param form as written
 * @param lower the form in lower case, with straight apostrophes and, where it is more than a mark, without full stops
 * @param lemma the base form in lower case, such as {@code say} of "said"
 * @param part its part of speech here
 */
public record Word(Span span, String form, String lower, String lemma, PartOfSpeech part) {

    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it is a mark and no word. */
    public boolean isMark() {
        return !Character.isLetterOrDigit(form.codePointAt(0)) && !isClitic() && form.charAt(0) != '@';
    }

    /** Whether it is the ending of a possessive, or "is" or "has" in a word. */
    public boolean isPossessive() {
        return lower.equals("'s");
    }

    /** Whether it is cut off the word before: "'s", "'ll", "n't". */
    public boolean isClitic() {
        return lower.length() > 1 && (lower.charAt(0) == '\'' || lower.equals("n't"));
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(form.codePointAt(0));
    }

    /** Whether it is a common noun that stands for several: its form isn't its lemma. */
    public boolean isPluralNoun() {
        return part == PartOfSpeech.NOUN && !lower.equals(lemma);
    }

    public boolean opensQuotation() {
        return form.equals("\"") || form.equals("“") || form.equals("`") || form.equals("‘");
    }

    public boolean closesQuotation() {
        return form.equals("\"") || form.equals("”") || form.equals("'") || form.equals("’");
    }
}
