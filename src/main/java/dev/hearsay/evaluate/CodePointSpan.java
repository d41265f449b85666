// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/**
 * A half-open stretch {@code [start, end)} of a text, counted in code points, as in brat and Python: an emoji is one. Not a
 * {@link dev.hearsay.model.Span}, which counts UTF-16 code units.
 *
 * @param start offset of the first code point
 * @param end offset after the last code point, not before {@code start}
 */
public record CodePointSpan(int start, int end) implements Comparable<CodePointSpan> {

    /** @throws IllegalArgumentException if the span is negative or runs backwards */
    public CodePointSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Earlier spans come first; of two with the same start, the shorter. */
    @Override
    public int compareTo(CodePointSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
