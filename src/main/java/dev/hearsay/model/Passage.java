// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of the article with the place where they stand.
 *
 * @param text the words of the spans, joined by a space where there are several
 * @param spans in order, at least one
 */
public record Passage(String text, List<Span> spans) implements Serializable {

    /** @throws IllegalArgumentException if there is no span */
    public Passage {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a passage needs a span");
        }
    }

    /** The passage that {@code spans} cover in {@code text}. */
    public static Passage of(String text, List<Span> spans) {
        return new Passage(spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" ")), spans);
    }
}
