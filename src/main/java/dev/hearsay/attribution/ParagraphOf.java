// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.Arrays;
import java.util.List;

/** Tells in which paragraph a span begins. */
final class ParagraphOf {

    private final int[] starts;

    ParagraphOf(List<Span> paragraphs) {
        starts = paragraphs.stream().mapToInt(Span::start).toArray();
    }

    /** The number of the paragraph, from 0; -1 before the first. */
    int of(Span span) {
        int found = Arrays.binarySearch(starts, span.start());
        return found >= 0 ? found : -found - 2;
    }
}
