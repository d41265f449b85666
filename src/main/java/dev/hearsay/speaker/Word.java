// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the text: letters and digits with what joins them, or one mark.
 *
 * @param text as written, a possessive ending apart
 * @param span where it stands, in UTF-16 code units
 */
record Word(String text, Span span) {

    /** "'s" is a word of its own; "U.S.", "Jr." and "Mr." keep their full stop, "1,104" and "6:30" their mark. */
    private static final Pattern WORD = Pattern.compile("['’]s\\b"
            + "|(?:\\p{Lu}\\.){2,}|Ph\\.D\\.|(?<![\\p{L}\\p{N}])(?:" + new Abbreviations().pattern() + ")"
            + "|\\p{Lu}\\.(?=\\s)"
            + "|[\\p{L}\\p{N}@#&]+(?:[-/.][\\p{L}\\p{N}]+|(?<=\\p{N})[,:]\\p{N}+|['’](?!s\\b)\\p{L}+)*"
            + "|\\S");

    static List<Word> in(String text, Span within) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), new Span(matcher.start(), matcher.end())));
        }
        return words;
    }

    /** In lower case, without full stops. */
    String plain() {
        return text.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.codePointAt(0)) && !isPossessive() && !text.startsWith("@");
    }

    boolean isPossessive() {
        return text.equals("'s") || text.equals("’s");
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}
