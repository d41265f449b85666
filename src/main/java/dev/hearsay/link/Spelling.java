// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.language.WordClass;
import dev.hearsay.output.PlainWords;
import dev.hearsay.pipeline.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes words in one spelling, so that newspapers' styles don't count as differences: British and American, "won’t" and "will
 * not", "9 percent", "nine per cent" and "9%". For one thread.
 */
final class Spelling {

    /** Words are few and come again; a text of invented words must not fill the memory. */
    private static final int MOST_REMEMBERED = 50_000;

    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’‘ʼ][\\p{L}\\p{M}]+)*|%");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}.*");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ]");
    private static final List<Row> ROWS = WordTable.entries(Spelling.class, "spellings.tsv").stream()
            .map(line -> line.split("\t", 2))
            .map(cells -> new Row(Pattern.compile(cells[0]), cells[1]))
            .toList();

    private record Row(Pattern pattern, String replacement) {}

    private final Map<String, List<String>> remembered = new HashMap<>();

    /** The words of a content in order; one may be several ("won’t"), and two may be one ("per cent"). */
    List<LinkWord> words(String content) {
        List<LinkWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(content);
        int unit = 0;
        int codePoint = 0;
        while (word.find()) {
            int start = codePoint + content.codePointCount(unit, word.start());
            int end = start + content.codePointCount(word.start(), word.end());
            unit = word.end();
            codePoint = end;
            for (String text : spelt(word.group())) {
                add(words, new LinkWord(text, start, end));
            }
        }
        return words;
    }

    private static void add(List<LinkWord> words, LinkWord next) {
        int last = words.size() - 1;
        if (last >= 0 && next.text().equals("cent") && words.get(last).text().equals("per")) {
            words.set(last, new LinkWord("percent", words.get(last).start(), next.end()));
        } else {
            words.add(next);
        }
    }

    private List<String> spelt(String written) {
        List<String> known = remembered.get(written);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        List<String> spelt = inOneSpelling(written);
        remembered.put(written, spelt);
        return spelt;
    }

    private static List<String> inOneSpelling(String written) {
        String plain = PlainWords.text(written);
        if (NUMBER.matcher(plain).matches()) {
            return List.of(plain.replace(",", ""));
        }
        for (Row row : ROWS) {
            Matcher matcher = row.pattern().matcher(plain);
            if (matcher.matches()) {
                return List.of(matcher.replaceAll(row.replacement()).split(" "));
            }
        }
        String bare = APOSTROPHE.matcher(plain).replaceAll("");
        return bare.isEmpty() ? List.of() : List.of(number(bare));
    }

    /** "Nine" is "9"; "one" is mostly a pronoun. */
    private static String number(String word) {
        return WordClass.COUNT
                .reading(word)
                .filter(digits -> !digits.equals("1"))
                .orElse(word);
    }
}
