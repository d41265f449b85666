// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;

/**
 * A half-open stretch {@code [start, end)} of an article's text.
 *
 * <p>Offsets count UTF-16 code units, as {@link String#substring} does, so an emoji counts two. What is
 * written out counts code points unless the caller asks otherwise; the conversion is the output's.
 *
 * @param start offset of the first character
 * @param end offset after the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /** @throws IllegalArgumentException if the span is negative or runs backwards */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The characters that this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span without the white space at its edges; empty at its start where it holds nothing else. */
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Earlier spans first; of two that start together the shorter. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
