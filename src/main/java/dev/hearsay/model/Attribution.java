// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.List;

/**
 * Who said what, as spans, after PolNeAR (Newell et al., LREC 2018).
 *
 * @param source the words for who said it; empty where the text names nobody
 * @param cue the words that attribute; empty where there are none
 * @param content the words for what was said, in order, at least one span: several where the cue stands in
 *     the middle or the quotation runs over paragraphs
 * @param confidence from 0 to 1, that this is an attribution and its spans are these
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

    /** @throws IllegalArgumentException if there is no content */
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }
}
