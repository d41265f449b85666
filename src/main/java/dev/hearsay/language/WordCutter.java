// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words: letters and digits with what joins them, clitics, and marks one by one. "U.S.", "Jr." and "Mr."
 * keep their full stops, "1,104" and "6:30" their marks, "wire-tap" its hyphen. It is the same under every engine, whose
 * tokenizers disagree on all of these.
 */
public final class WordCutter {

    private static final String CLITIC = "['’](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dDmM])\\b";

    private static final String NEGATION = "[nN]['’][tT]\\b";

    private final Pattern word = Pattern.compile(CLITIC
            + "|(?<=\\p{L})" + NEGATION
            + "|(?:\\p{Lu}\\.){2,}|Ph\\.D\\.|(?<![\\p{L}\\p{N}])(?:" + new Abbreviations().pattern() + ")"
            + "|\\p{Lu}\\.(?=\\s)"
            + "|(?:(?!(?<=\\p{L})" + NEGATION + ")[\\p{L}\\p{N}@#&])+(?:[-/.][\\p{L}\\p{N}]+|(?<=\\p{N})[,:]\\p{N}+|(?!"
            + CLITIC + ")['’]\\p{L}+)*"
            + "|\\S");

    /** The positions of the words in a stretch of text, in order. */
    public List<Span> cut(String text, Span within) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = word.matcher(text).region(within.start(), within.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }
}
