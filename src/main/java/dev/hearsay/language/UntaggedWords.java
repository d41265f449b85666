// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;

/** The words of a string that is not a sentence of an article, such as a name; their parts of speech are unknown. */
public final class UntaggedWords {

    private static final WordCutter CUTTER = new WordCutter();

    private UntaggedWords() {}

    /** The words of a string, in order. */
    public static List<Word> of(String string) {
        return in(string, new Span(0, string.length()));
    }

    /** The words of a part of a text, in order. */
    public static List<Word> in(String text, Span within) {
        return CUTTER.cut(text, within).stream().map(span -> word(text, span)).toList();
    }

    private static Word word(String text, Span span) {
        String form = span.in(text);
        String lower = WordForm.lower(form);
        return new Word(span, form, lower, lower, PartOfSpeech.OTHER);
    }
}
