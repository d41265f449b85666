// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.output.WrittenSpan;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.List;

/** The text of an article, in which a reviewer selects words. */
public final class ReviewedText {

    private static final int MOST_SPANS = 100;

    private final String text;
    private final OffsetTable selected;
    private final OffsetTable codePoints;

    /**
     * A text.
     *
     * @param unit that the offsets of selections count
     */
    public ReviewedText(String text, OffsetUnit unit) {
        this.text = text;
        this.selected = OffsetTable.of(text, unit);
        this.codePoints = OffsetTable.of(text, OffsetUnit.CODEPOINT);
    }

    /**
     * The words that spans select: a word that is selected in part is selected whole, white space around a span is not, and
     * spans that touch become one.
     *
     * @param name of the passage, for the message
     * @param spans in the unit of the selections
     * @throws BadReviewException if a span is not in the text, selects no words, or comes before the one before it
     */
    ReviewedPassage select(String name, List<WrittenSpan> spans) {
        if (spans.isEmpty() || spans.size() > MOST_SPANS) {
            throw new BadReviewException(name + ": select from 1 to " + MOST_SPANS + " spans, not " + spans.size());
        }
        List<Span> words = new ArrayList<>();
        for (WrittenSpan span : spans) {
            Span whole = whole(name, span);
            Span last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last != null && whole.start() < last.start()) {
                throw new BadReviewException(name + ": the spans are not in the order of the text");
            }
            if (last != null && whole.start() <= last.end()) {
                words.set(words.size() - 1, new Span(last.start(), Math.max(last.end(), whole.end())));
            } else {
                words.add(whole);
            }
        }
        return new ReviewedPassage(
                Passage.of(text, words).text(),
                words.stream()
                        .map(span ->
                                new WrittenSpan(codePoints.fromUtf16(span.start()), codePoints.fromUtf16(span.end())))
                        .toList());
    }

    private Span whole(String name, WrittenSpan span) {
        Span there;
        try {
            there = selected.toUtf16(span.start(), span.end());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadReviewException(name + ": " + span + " is not a span of the article's text");
        }
        Span words = there.strip(text);
        if (words.in(text).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new BadReviewException(name + ": " + span + " selects no words");
        }
        int start = words.start();
        int end = words.end();
        while (start > 0 && isInside(start)) {
            start--;
        }
        while (end < text.length() && isInside(end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether an offset is within a word, or within a character. */
    private boolean isInside(int offset) {
        return Character.isLetterOrDigit(text.codePointBefore(offset))
                && Character.isLetterOrDigit(text.codePointAt(offset));
    }
}
