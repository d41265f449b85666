// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Combines the turns of a transcript with the attributions that the model found: each turn is one attribution, whatever the
 * model found at its head, and no content crosses the boundary of a turn.
 */
final class TurnAttributions {

    /** The confidence of a turn: a layout is recognised with more certainty than a sentence. */
    static final double CONFIDENCE = 0.95;

    private final List<Turn> turns;

    TurnAttributions(List<Turn> turns) {
        this.turns = List.copyOf(turns);
    }

    /** The turns, and the attributions found inside one turn or outside all turns. */
    List<Attribution> over(List<Attribution> found) {
        if (turns.isEmpty()) {
            return found;
        }
        List<Attribution> laid = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            int end = i + 1 < turns.size() ? turns.get(i + 1).head().start() : Integer.MAX_VALUE;
            laid.add(attribution(turns.get(i), end, found));
        }
        for (Attribution one : found) {
            if (turns.stream().noneMatch(turn -> isOf(turn, one))) {
                List<Span> within = within(one);
                if (!within.isEmpty()) {
                    laid.add(new Attribution(one.source(), one.cue(), within, one.confidence()));
                }
            }
        }
        return laid;
    }

    /** The words of a turn, and those after it that the model attributes to it: the layout may not show where it ends. */
    private static Attribution attribution(Turn turn, int end, List<Attribution> found) {
        List<Span> words = new ArrayList<>(turn.words());
        found.stream()
                .filter(one -> isOf(turn, one))
                .flatMap(one -> one.content().stream())
                .filter(span -> span.start() >= turn.span().end() && span.end() <= end)
                .sorted()
                .forEach(words::add);
        return new Attribution(List.of(turn.head()), List.of(turn.mark()), words, CONFIDENCE);
    }

    /** Whether the source or cue of an attribution is the turn's head, or the mark after it. */
    private static boolean isOf(Turn turn, Attribution one) {
        Span head = new Span(turn.head().start(), turn.mark().end());
        return Stream.concat(one.source().stream(), one.cue().stream()).anyMatch(head::overlaps);
    }

    /** The content without spans in another turn than the cue's; if the cue lies in no turn, without spans in any. */
    private List<Span> within(Attribution one) {
        int home = one.cue().isEmpty() ? -1 : turnAt(one.cue().get(0));
        return one.content().stream().filter(span -> turnAt(span) == home).toList();
    }

    /** The index of the turn that a span overlaps, -1 if none. */
    private int turnAt(Span span) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }
}
