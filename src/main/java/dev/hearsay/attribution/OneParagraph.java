// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.Comparator;
import java.util.List;

/** A source stands in one paragraph: a subhead without a full stop is not part of the name that begins the next one. */
final class OneParagraph {

    private OneParagraph() {}

    /** The attribution with that part of its source which is in the paragraph nearest to the cue, else to the content. */
    static Attribution ofSource(Attribution found, SpanIndex paragraphs) {
        List<Span> source = found.source();
        if (source.size() < 2) {
            return found;
        }
        List<Span> near = found.cue().isEmpty() ? found.content() : found.cue();
        int home = paragraphs.lastFrom(near.get(0).start());
        int nearest = source.stream()
                .map(span -> paragraphs.lastFrom(span.start()))
                .min(Comparator.comparingInt(paragraph -> Math.abs(paragraph - home)))
                .orElse(home);
        List<Span> kept = source.stream()
                .filter(span -> paragraphs.lastFrom(span.start()) == nearest)
                .toList();
        return new Attribution(kept, found.cue(), found.content(), found.confidence());
    }
}
