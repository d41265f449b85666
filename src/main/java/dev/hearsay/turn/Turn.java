// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

import dev.hearsay.model.Span;
import java.util.List;

/**
 * What one speaker of a transcript or an interview says until somebody else speaks.
 *
 * @param head the speaker, such as {@code ADA MERROW, HARBOUR MASTER} or {@code Q}, without the mark after it
 * @param mark the colon, full stop or dash after the head
 * @param words what is said, one span per paragraph, at least one
 */
public record Turn(Span head, Span mark, List<Span> words) {

    /** @throws IllegalArgumentException if there are no words */
    public Turn {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a turn needs words");
        }
    }

    /** From its head to its last word. */
    public Span span() {
        return new Span(head.start(), words.get(words.size() - 1).end());
    }
}
