// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as people type it when they look something up: without case, accents and curly quotation marks. */
public final class PlainWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INSIDE = Pattern.compile("['.]");
    private static final Pattern SPECIAL = Pattern.compile("[øłđðþæœßı‘’‛ʼ“”„«»\\p{Z}\\s]");

    /** Letters that have no accent to take off, and marks that a keyboard lacks. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ß", "ss"),
            Map.entry("ı", "i"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("‛", "'"),
            Map.entry("ʼ", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("„", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""));

    private PlainWords() {}

    /** The text in small plain letters; white space is spaces. */
    public static String text(String text) {
        String small = withoutAccents(text).toLowerCase(Locale.ROOT);
        return SPECIAL.matcher(small)
                .replaceAll(found -> Matcher.quoteReplacement(PLAIN.getOrDefault(found.group(), " ")));
    }

    static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** The words of a text, plain: apostrophes and full stops inside a word don't count, so "U.N." is "un". */
    public static List<String> in(String text) {
        String joined = INSIDE.matcher(text(text)).replaceAll("");
        return Arrays.stream(BETWEEN.split(joined))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
