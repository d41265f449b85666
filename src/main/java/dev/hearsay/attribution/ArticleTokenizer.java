// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tokenizes an article into word pieces, paragraph by paragraph, as the model's training does ({@code pieces.py}). */
final class ArticleTokenizer {

    private static final Set<String> STOPS = Set.of(".", "!", "?");
    private static final Set<String> CLOSERS = Set.of("”", "\"", "’", "'", ")", "]", "»");

    private final String copy;
    private final QuotationFeatures quotation;
    private final int longestUnit;
    private final List<Long> ids = new ArrayList<>();
    private final List<Integer> features = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();
    private final List<Span> units = new ArrayList<>();

    private ArticleTokenizer(String copy, List<Span> paragraphs, int longestUnit) {
        this.copy = copy;
        this.quotation = QuotationFeatures.of(copy, paragraphs);
        this.longestUnit = longestUnit;
    }

    /**
     * Tokenizes an article.
     *
     * @param copy of the article; offsets of words count into it
     * @param paragraphs of the copy
     * @param longestUnit the most pieces in a unit
     */
    static TokenizedArticle cut(String copy, List<Span> paragraphs, WordPieceTokenizer tokenizer, int longestUnit) {
        ArticleTokenizer cutter = new ArticleTokenizer(copy, paragraphs, longestUnit);
        for (Span paragraph : paragraphs) {
            cutter.add(paragraph, tokenizer);
        }
        return new TokenizedArticle(
                cutter.ids.stream().mapToLong(Long::longValue).toArray(),
                cutter.features.stream().mapToLong(Integer::longValue).toArray(),
                cutter.heads.stream().mapToInt(Integer::intValue).toArray(),
                cutter.words,
                cutter.units);
    }

    private void add(Span paragraph, WordPieceTokenizer tokenizer) {
        int first = ids.size();
        List<Integer> sentenceStarts = new ArrayList<>();
        boolean afterStop = false;
        for (List<WordPiece> pieces : tokenizer.words(copy, paragraph)) {
            Span span = new Span(
                    pieces.get(0).span().start(),
                    pieces.get(pieces.size() - 1).span().end());
            String word = span.in(copy);
            boolean opensSentence = afterStop && !CLOSERS.contains(word);
            PositionFeature place = ids.size() == first
                    ? PositionFeature.FIRST_OF_PARAGRAPH
                    : opensSentence ? PositionFeature.FIRST_OF_SENTENCE : PositionFeature.INSIDE;
            if (place != PositionFeature.INSIDE) {
                sentenceStarts.add(ids.size());
            }
            afterStop = STOPS.contains(word) || (afterStop && CLOSERS.contains(word));
            add(span, word, pieces, place);
        }
        for (int i = 0; i < sentenceStarts.size(); i++) {
            addUnits(sentenceStarts.get(i), i + 1 < sentenceStarts.size() ? sentenceStarts.get(i + 1) : ids.size());
        }
    }

    private void add(Span span, String word, List<WordPiece> pieces, PositionFeature place) {
        heads.add(ids.size());
        words.add(span);
        int letterCase = CaseFeature.of(word).code();
        int quoted = span.start() < copy.length() ? quotation.at(span.start()).code() : 0;
        for (int i = 0; i < pieces.size(); i++) {
            ids.add(pieces.get(i).id());
            features.add(letterCase);
            features.add(quoted);
            features.add(i == 0 ? place.code() : 0);
        }
    }

    /**
     * A sentence is one unit. A sentence longer than a unit may be is split before the last word that doesn't fit whole, or, in
     * a word longer than a unit, anywhere.
     */
    private void addUnits(int first, int last) {
        int start = first;
        while (last - start > longestUnit) {
            int limit = start + longestUnit;
            int end = lastWithin(heads, start, limit);
            end = end > start ? end : limit;
            units.add(new Span(start, end));
            start = end;
        }
        units.add(new Span(start, last));
    }

    /** The last value in {@code (after, limit]} of an ascending list; {@code after} if there is none. */
    private static int lastWithin(List<Integer> rising, int after, int limit) {
        int low = 0;
        int high = rising.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising.get(middle) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && rising.get(low - 1) > after ? rising.get(low - 1) : after;
    }
}
