// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, numbered from 0, and which of its code points are quoted. Spans become sets of word numbers, so
 * punctuation and spaces at their edges do not count.
 */
final class WordIndex {

    /** For a character class: letters, digits and other numbers, and the underscore, but not combining marks. */
    static final String WORD_CHARACTERS = "\\p{L}\\p{N}_";

    private static final Pattern RUN = Pattern.compile("[" + WORD_CHARACTERS + "]+");

    private final int[] starts;
    private final int[] ends;
    private final BitSet quoted;

    private WordIndex(int[] starts, int[] ends, BitSet quoted) {
        this.starts = starts;
        this.ends = ends;
        this.quoted = quoted;
    }

    static WordIndex of(String text) {
        OffsetTable codePoints = OffsetTable.of(text, OffsetUnit.CODEPOINT);
        List<Span> words = words(text);
        return new WordIndex(
                words.stream()
                        .mapToInt(word -> codePoints.fromUtf16(word.start()))
                        .toArray(),
                words.stream()
                        .mapToInt(word -> codePoints.fromUtf16(word.end()))
                        .toArray(),
                QuotedText.of(text));
    }

    /** Runs of word characters; two joined by one apostrophe are one word. */
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            int last = words.size() - 1;
            if (last >= 0 && words.get(last).end() == run.start() - 1 && isApostrophe(text.charAt(run.start() - 1))) {
                words.set(last, new Span(words.get(last).start(), run.end()));
            } else {
                words.add(new Span(run.start(), run.end()));
            }
        }
        return words;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The words that overlap any of the spans. */
    BitSet words(List<CodePointSpan> spans) {
        BitSet words = new BitSet();
        for (CodePointSpan span : spans) {
            for (int word = firstEndingAfter(span.start()); word < starts.length; word++) {
                if (starts[word] >= span.end()) {
                    break;
                }
                words.set(word);
            }
        }
        return words;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How much of these words, at least one, is quoted. */
    Quotedness quotedness(BitSet words) {
        long inside = words.stream().filter(word -> quoted.get(starts[word])).count();
        double share = (double) inside / words.cardinality();
        return share >= .9 ? Quotedness.DIRECT : share <= .1 ? Quotedness.INDIRECT : Quotedness.MIXED;
    }
}
