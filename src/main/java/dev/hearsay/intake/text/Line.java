// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import dev.hearsay.model.Span;

/**
 * A line of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character, before the line break
 * @param next offset of the next line; the text's length after the last
 * @param number counted from 1
 */
public record Line(int start, int end, int next, int number) {

    /** The line, or the rest of one, that begins at {@code start}; CR, LF and CR LF end it. */
    public static Line at(String text, int start, int number) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int next = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
        return new Line(start, end, next, number);
    }

    public Line after(String text) {
        return at(text, next, number + 1);
    }

    public Span span() {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isBlank(String text) {
        return span().strip(text).isEmpty();
    }

    /** The line without blanks at its edges, cut to {@code limit} characters, as a line may be as long as the file. */
    public String content(String text, int limit) {
        Span content = span().strip(text);
        return text.substring(content.start(), Math.min(content.end(), content.start() + limit));
    }
}
