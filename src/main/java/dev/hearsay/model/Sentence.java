// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.util.List;

/**
 * A sentence; it never crosses a paragraph.
 *
 * @param span from its first token to its last, in the article's text
 * @param tokens in order, at least one
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
