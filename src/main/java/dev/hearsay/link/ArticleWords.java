// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.output.Hash64;
import dev.hearsay.output.PlainWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an article as runs of twelve, by which text is recognised that another article has too. A run is long enough to
 * break at the figures of a report that is written anew every day.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">S. Schleimer, D. S. Wilkerson, A. Aiken: Winnowing (2003)</a>
 */
public final class ArticleWords {

    private static final int RUN = 12;

    /** Two texts with 27 words in common, without a break, have a mark in common. */
    private static final int WINDOW = 16;

    /** Of a longer text the beginning counts. */
    private static final int MOST_WORDS = 5000;

    private final int size;
    private final long[] runs;
    private final long[] sorted;

    private ArticleWords(int size, long[] runs) {
        this.size = size;
        this.runs = runs;
        this.sorted = runs.clone();
        Arrays.sort(sorted);
    }

    /** The words of a text; letter case, accents and punctuation don't count. */
    public static ArticleWords of(String text) {
        List<String> all = PlainWords.in(text);
        long[] words = all.stream().limit(MOST_WORDS).mapToLong(Hash64::of).toArray();
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = Hash64.mixed(run * 31 + words[j]);
            }
            runs[i] = run;
        }
        return new ArticleWords(words.length, runs);
    }

    /** The same again, from its size and its runs. */
    public static ArticleWords stored(int size, long[] runs) {
        return new ArticleWords(size, runs);
    }

    /** Hashes of its runs of words, in order. */
    public long[] runs() {
        return runs.clone();
    }

    /** How many words count. */
    public int size() {
        return size;
    }

    /** The same for the same words. */
    public long hash() {
        long hash = size;
        for (long run : runs) {
            hash = Hash64.mixed(hash * 31 + run);
        }
        return hash;
    }

    /** Few of its runs, chosen by the words around them only, so that text in common has the same marks in both; in no order. */
    public long[] marks() {
        Set<Long> marks = new HashSet<>();
        int windows = runs.length == 0 ? 0 : Math.max(1, runs.length - WINDOW + 1);
        for (int start = 0; start < windows; start++) {
            long least = Long.MAX_VALUE;
            for (int i = start; i < Math.min(runs.length, start + WINDOW); i++) {
                least = Math.min(least, runs[i]);
            }
            marks.add(least);
        }
        return marks.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** How many of its words are in runs that the other has too. */
    int sharedWith(ArticleWords other) {
        int shared = 0;
        int counted = 0;
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
                shared += i + RUN - Math.max(counted, i);
                counted = i + RUN;
            }
        }
        return shared;
    }
}
