// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Finds spans by offset, by binary search, in a list of spans that do not overlap, such as sentences. */
public final class SpanIndex {

    private final List<Span> spans;
    private final int[] starts;

    /** @param spans in order, none overlapping another */
    public SpanIndex(List<Span> spans) {
        this.spans = List.copyOf(spans);
        starts = spans.stream().mapToInt(Span::start).toArray();
    }

    /** The index of the last span that starts at or before an offset; -1 if none does. */
    public int lastFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The start of the last span that starts at or before an offset; 0 if none does. */
    public int startBefore(int offset) {
        int found = lastFrom(offset);
        return found < 0 ? 0 : starts[found];
    }

    /** The spans that share a character with one of {@code others}, in order. */
    public List<Span> touching(List<Span> others) {
        TreeSet<Span> touched = new TreeSet<>();
        for (Span other : others) {
            int i = Math.max(lastFrom(other.start()), 0);
            while (i < spans.size() && starts[i] < other.end()) {
                if (spans.get(i).overlaps(other)) {
                    touched.add(spans.get(i));
                }
                i++;
            }
        }
        return List.copyOf(touched);
    }
}
