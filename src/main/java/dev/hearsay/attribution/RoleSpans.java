// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.List;

/** Reads the spans of a role from the tags of a window's words. */
final class RoleSpans {

    /** The role whose tags are {@code 2 * role - 1} and {@code 2 * role} in O, B-source, I-source, B-content, I-content. */
    static final int SOURCE = 1;

    static final int CONTENT = 2;

    /** The most words in a gap between two spans that is closed if it is only punctuation. */
    private static final int GAP = 1;

    private final String text;
    private final List<Span> words;
    private final int offset;
    private final SpanIndex paragraphs;

    /**
     * @param text of the article
     * @param words where its words stand
     * @param offset the first word of the window
     */
    RoleSpans(String text, List<Span> words, int offset, SpanIndex paragraphs) {
        this.text = text;
        this.words = words;
        this.offset = offset;
        this.paragraphs = paragraphs;
    }

    /**
     * The spans of a role, in words of the window; none crosses the end of a paragraph, and each contains more than
     * punctuation.
     */
    List<Span> of(int role, int[] tags) {
        List<Span> spans = new ArrayList<>();
        for (int w = 0; w < tags.length; w++) {
            if ((tags[w] + 1) / 2 != role) {
                continue;
            }
            if (!spans.isEmpty() && continues(spans.get(spans.size() - 1).end(), w, tags[w])) {
                spans.set(spans.size() - 1, new Span(spans.get(spans.size() - 1).start(), w + 1));
            } else {
                spans.add(new Span(w, w + 1));
            }
        }
        return spans.stream()
                .filter(span -> Alphanumerics.in(text, inText(span)))
                .toList();
    }

    private boolean continues(int last, int w, int tag) {
        if (paragraphs.lastFrom(word(last - 1).start()) != paragraphs.lastFrom(word(w).start())) {
            return false;
        }
        boolean inside = tag % 2 == 0;
        return last == w ? inside : w - last <= GAP && !Alphanumerics.in(text, inText(new Span(last, w)));
    }

    private Span word(int w) {
        return words.get(offset + w);
    }

    /** Where words of the window stand in the text. */
    Span inText(Span span) {
        return new Span(word(span.start()).start(), word(span.end() - 1).end());
    }
}
