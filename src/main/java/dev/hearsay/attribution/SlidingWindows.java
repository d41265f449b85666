// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The overlapping windows of an article that the encoder reads, each in one pass ({@code windows.py}). */
final class SlidingWindows {

    private SlidingWindows() {}

    /**
     * Windows over an article, in order; each begins at a unit, about {@code shared} pieces before the end of the one before.
     *
     * @param units spans of pieces that a window does not split, none longer than half of {@code size}
     * @param size the most pieces of a window
     * @param shared about how many pieces neighbours share
     */
    static List<Span> over(List<Span> units, int size, int shared) {
        List<Span> windows = new ArrayList<>();
        int begin = 0;
        while (begin < units.size()) {
            int start = units.get(begin).start();
            int after = begin;
            while (after < units.size() && units.get(after).end() - start <= size) {
                after++;
            }
            int end = units.get(after - 1).end();
            windows.add(new Span(start, end));
            if (after == units.size()) {
                break;
            }
            int next = after;
            // the next window must contain the unit after this one, or it would see nothing new
            while (next > begin + 1
                    && end - units.get(next).start() < shared
                    && units.get(after).end() - units.get(next - 1).start() <= size) {
                next--;
            }
            begin = next;
        }
        return windows;
    }

    /**
     * The window with the most context on the side of a span where it has less.
     *
     * @param windows as spans of words
     * @param span in words
     * @param length of the article in words
     */
    static int mostCentral(List<Span> windows, Span span, int length) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < windows.size(); i++) {
            int context = context(windows.get(i), span, length);
            if (context > most) {
                most = context;
                best = i;
            }
        }
        return best;
    }

    /**
     * How many words of context a window has on the side of a span where it has less; at an end of the article none is missing.
     */
    static int context(Span window, Span span, int length) {
        int left = window.start() > 0 ? span.start() - window.start() : length;
        int right = window.end() < length ? window.end() - span.end() : length;
        return Math.min(left, right);
    }
}
