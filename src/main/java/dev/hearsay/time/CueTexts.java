// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts out the words round the cue of each attribution. */
final class CueTexts {

    /** How far from the cue its time may be, in UTF-16 code units; reported content counts too. */
    private static final int REACH = 600;

    private final Layout layout;

    CueTexts(Layout layout) {
        this.layout = layout;
    }

    /** The words round the cue, or round the source where there is no cue; none where there is neither. */
    Optional<CueText> of(Attribution attribution) {
        List<Span> anchor = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
        List<Span> touched = layout.sentenceIndex().touching(anchor);
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        Span cue = hull(anchor);
        Span window = new Span(
                Math.max(touched.get(0).start(), cue.start() - REACH),
                Math.min(touched.get(touched.size() - 1).end(), cue.end() + REACH));
        List<Span> near = attribution.source().stream().filter(window::overlaps).toList();
        Span source = near.isEmpty() ? new Span(cue.start(), cue.start()) : hull(near);
        return Optional.of(new CueText(blanked(window, cue), window, cue, source, attribution.content()));
    }

    /** Blanks reported content last: a cue inside it doesn't matter here. */
    private String blanked(Span window, Span cue) {
        char[] words = window.in(layout.text()).toCharArray();
        List<Attribution> attributions = layout.document().attributions();
        attributions.stream()
                .flatMap(attribution -> attribution.cue().stream())
                .filter(other -> !other.overlaps(cue))
                .forEach(other -> fill(words, window, other, CueText.OTHER_CUE));
        if (!layout.quoted().get(cue.start())) {
            layout.quoted().get(window.start(), window.end()).stream().forEach(i -> words[i] = CueText.TOLD);
        }
        attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .filter(content -> !content.contains(cue))
                .forEach(content -> fill(words, window, content, CueText.TOLD));
        return new String(words);
    }

    private static void fill(char[] words, Span window, Span span, char with) {
        int from = Math.max(span.start(), window.start());
        int to = Math.min(span.end(), window.end());
        if (from < to) {
            Arrays.fill(words, from - window.start(), to - window.start(), with);
        }
    }

    private static Span hull(List<Span> spans) {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
