// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.output.Hash64;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * By what wordings are found that may be of one utterance: the pairs of content words that follow each other, whatever small words
 * are between them. A sentence cut from a quotation has pairs in common with it, which MinHash of whole quotations would miss, and
 * a changed word leaves the pairs beside it. A short wording also has pairs with one word left out.
 *
 * @param keys each once, ascending
 * @param sketch a Bloom filter of the stems, by which most wordings with a pair in common are told to be others
 * @param topics how many different content words it has
 */
public record IndexKeys(List<Long> keys, long sketch, int topics) {

    /** Of those that have a key, so many with the least ids are compared with all others, and the rest only with these. */
    public static final int LEADERS = 32;

    private static final int SHORT = 6;

    /** Of more, as in a document that is quoted whole, those with the least hashes. */
    private static final int MOST = 128;

    /** The share of the shorter one's content words that the other must have. */
    private static final double SHARED = 0.5;

    public IndexKeys {
        keys = List.copyOf(keys);
    }

    public static IndexKeys of(Wording wording) {
        long[] topics = wording.topics();
        LongStream pairs = pairs(topics, 1);
        if (topics.length <= SHORT) {
            pairs = LongStream.concat(pairs, pairs(topics, 2));
        }
        long sketch = 0;
        for (long topic : topics) {
            sketch |= 1L << (topic & 63);
        }
        return new IndexKeys(pairs.sorted().distinct().limit(MOST).boxed().toList(), sketch, wording.distinctTopics());
    }

    /** The keys of an article, which has no sketch. */
    public static IndexKeys ofArticle(List<Long> keys) {
        return new IndexKeys(keys.stream().distinct().toList(), 0, 0);
    }

    private static LongStream pairs(long[] topics, int apart) {
        return LongStream.range(apart, Math.max(apart, topics.length))
                .map(i -> Hash64.mixed(topics[(int) i - apart] * 31 + topics[(int) i]));
    }

    /** Whether two wordings may have enough content words in common; false only if they have not. */
    public static boolean mayMatch(long sketch, int topics, long otherSketch, int otherTopics) {
        boolean shorter = topics <= otherTopics;
        long few = shorter ? sketch : otherSketch;
        long many = shorter ? otherSketch : sketch;
        int least = Math.min(topics, otherTopics);
        return Long.bitCount(few & ~many) <= (1 - SHARED) * least;
    }

    /** Whether they have a pair in common. */
    public boolean meet(IndexKeys other) {
        return !Collections.disjoint(keys, other.keys);
    }
}
