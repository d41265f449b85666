// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * An article as word pieces in text order, with the features that the encoder itself does not see. Words and pieces are
 * numbered from 0 over the article; a word consists of the piece that begins it and those that continue it.
 */
final class TokenizedArticle {

    private final long[] ids;
    private final long[] features;
    private final int[] heads;
    private final List<Span> words;
    private final List<Span> units;

    /**
     * @param ids of pieces in the vocabulary, [n]
     * @param features of pieces: letter case, quotation, position, one after the other, [n * 3]
     * @param heads the first piece of each word, [w]
     * @param words where each word stands in the text, w of them
     * @param units spans of pieces that a window does not split, roughly sentences
     */
    TokenizedArticle(long[] ids, long[] features, int[] heads, List<Span> words, List<Span> units) {
        this.ids = ids.clone();
        this.features = features.clone();
        this.heads = heads.clone();
        this.words = List.copyOf(words);
        this.units = List.copyOf(units);
    }

    /** The ids of the pieces {@code from..to}. */
    long[] ids(Span window) {
        return Arrays.copyOfRange(ids, window.start(), window.end());
    }

    /** The three features of each piece of the window. */
    long[] features(Span window) {
        return Arrays.copyOfRange(features, 3 * window.start(), 3 * window.end());
    }

    /** The first pieces of the words of the window, counted from its start. */
    long[] heads(Span window) {
        Span inside = words(window);
        long[] result = new long[inside.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = heads[inside.start() + i] - (long) window.start();
        }
        return result;
    }

    /** The words that begin in the pieces of the window. */
    Span words(Span window) {
        return new Span(firstWordFrom(window.start()), firstWordFrom(window.end()));
    }

    private int firstWordFrom(int piece) {
        int found = Arrays.binarySearch(heads, piece);
        return found >= 0 ? found : -found - 1;
    }

    /** Where each word stands in the article's text. */
    List<Span> words() {
        return words;
    }

    /** Spans of pieces that a window does not split. */
    List<Span> units() {
        return units;
    }
}
