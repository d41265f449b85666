// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in plain characters, aligned with the original: without soft hyphens and the like, with accents joined to their
 * letters, and a plain space for every kind of space ({@link Typography} lists the characters). Spans of one text can be mapped
 * to the other. All offsets count UTF-16 code units.
 */
public final class AlignedText {

    private final String original;
    private final StringBuilder plain;
    private int[] starts;
    private int[] ends;
    private String text = "";

    private AlignedText(String original) {
        this.original = original;
        this.plain = new StringBuilder(original.length());
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
    }

    /** The alignment of {@code original} with its plain characters. */
    public static AlignedText of(String original) {
        AlignedText aligned = new AlignedText(original);
        int at = 0;
        while (at < original.length()) {
            at = aligned.read(at);
        }
        aligned.text = aligned.plain.toString().equals(original) ? original : aligned.plain.toString();
        return aligned;
    }

    /** Reads the character at an offset with the accents that follow it, and returns the offset after them. */
    private int read(int at) {
        int first = original.codePointAt(at);
        int end = at + Character.charCount(first);
        if (first == 0xAD && endOfWrap(end) > end) {
            return endOfWrap(end);
        }
        int accents = end;
        while (accents < original.length() && Typography.isCombining(original.codePointAt(accents))) {
            accents += Character.charCount(original.codePointAt(accents));
        }
        if (accents > end) {
            append(Normalizer.normalize(original.substring(at, accents), Normalizer.Form.NFC), at, accents);
            return accents;
        }
        String read = Typography.plain(original, at);
        if (read != null) {
            append(read, at, end);
            return end;
        }
        for (int i = at; i < end; i++) {
            append(original.substring(i, i + 1), i, i + 1);
        }
        return end;
    }

    /** Where a word continues on the next line after a soft hyphen; {@code from} if it doesn't. */
    private int endOfWrap(int from) {
        int breaks = 0;
        int i = from;
        while (i < original.length() && Typography.isBlank(original.charAt(i))) {
            breaks += original.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        return breaks == 1 && i < original.length() && Character.isLowerCase(original.codePointAt(i)) ? i : from;
    }

    private void append(String read, int start, int end) {
        int length = plain.length() + read.length();
        if (length > starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        Arrays.fill(starts, plain.length(), length, start);
        Arrays.fill(ends, plain.length(), length, end);
        plain.append(read);
    }

    /** The text in plain characters. */
    public String text() {
        return text;
    }

    /** Whether the original has only plain characters. */
    public boolean isSame() {
        return text.equals(original);
    }

    /**
     * The span of the original for a span of {@link #text()}. Invisible characters inside it are included, those at its edges
     * are not.
     */
    public Span toOriginal(Span span) {
        if (span.isEmpty()) {
            int at = span.start() < text.length() ? starts[span.start()] : original.length();
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** The span of {@link #text()} for a span of the original; empty if all its characters are invisible. */
    public Span fromOriginal(Span span) {
        int start = firstFrom(starts, span.start());
        return new Span(start, Math.max(start, firstFrom(starts, span.end())));
    }

    /** The first offset in {@link #text()} whose character is at or after an offset of the original. */
    private int firstFrom(int[] places, int offset) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
