// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Span;
import java.util.Locale;

/**
 * A word or a mark near an attribution.
 *
 * @param span where it stands, in UTF-16 code units
 * @param text as written, cut where it is endless
 * @param lower the text in lower case, with a straight apostrophe
 * @param part what it is to the attribution
 * @param parted whether the word before it in the text isn't the one before it here
 * @param glued whether no space stands before it
 */
record Word(Span span, String text, String lower, Part part, boolean parted, boolean glued) {

    /** What is longer is no word of a phrase, and only costs time; in UTF-16 code units. */
    private static final int LONGEST = 40;

    private static final String POSSESSIVE = "'s";

    /** What a word is to an attribution. */
    enum Part {
        SOURCE,
        /** Of the source of another attribution. */
        OTHER_SOURCE,
        CUE,
        CONTENT,
        PLAIN
    }

    static Word of(String text, Span span, Part part, boolean parted, boolean glued) {
        String word = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        return new Word(span, word, word.toLowerCase(Locale.ROOT).replace('’', '\''), part, parted, glued);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isMark() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it begins like a name or a number. */
    boolean isCapital() {
        return !text.isEmpty()
                && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)));
    }

    /** Whether it is a possessive ending or has one. */
    boolean isPossessive() {
        return lower.endsWith(POSSESSIVE) || is("'");
    }

    boolean opensQuotation() {
        return text.equals("\"") || text.equals("“") || text.equals("``") || text.equals("‘");
    }

    boolean closesQuotation() {
        return text.equals("\"") || text.equals("”") || text.equals("''") || text.equals("’");
    }
}
