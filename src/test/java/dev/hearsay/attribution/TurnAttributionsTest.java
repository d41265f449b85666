// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.turn.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnAttributionsTest {

    private static final Turn FIRST = new Turn(new Span(10, 11), new Span(11, 12), List.of(new Span(13, 40)));
    private static final Turn SECOND = new Turn(new Span(50, 51), new Span(51, 52), List.of(new Span(53, 90)));
    private static final TurnAttributions TURNS = new TurnAttributions(List.of(FIRST, SECOND));

    private static Attribution found(Span source, Span cue, Span... content) {
        return new Attribution(List.of(source), List.of(cue), List.of(content), 0.7);
    }

    @Test
    void eachTurnIsOneAttribution() {
        assertThat(TURNS.over(List.of()))
                .extracting(Attribution::source, Attribution::cue, Attribution::content)
                .containsExactly(
                        tuple(List.of(FIRST.head()), List.of(FIRST.mark()), FIRST.words()),
                        tuple(List.of(SECOND.head()), List.of(SECOND.mark()), SECOND.words()));
    }

    @Test
    void theModelsReadingOfAHeadGivesOnlyWhatFollowsTheTurn() {
        Attribution read = found(SECOND.head(), SECOND.mark(), new Span(53, 70), new Span(95, 120));
        assertThat(TURNS.over(List.of(read)))
                .hasSize(2)
                .last()
                .satisfies(one -> assertThat(one.content()).containsExactly(new Span(53, 90), new Span(95, 120)));
    }

    @Test
    void whatIsSaidInsideATurnStaysAndEndsThere() {
        Attribution inside = found(new Span(14, 16), new Span(17, 20), new Span(21, 39), new Span(60, 70));
        assertThat(TURNS.over(List.of(inside)))
                .last()
                .satisfies(one -> assertThat(one.content()).containsExactly(new Span(21, 39)));
    }

    @Test
    void nobodyOutsideSaysWhatStandsInATurn() {
        Attribution outside = found(new Span(0, 3), new Span(4, 8), new Span(13, 40));
        assertThat(TURNS.over(List.of(outside))).hasSize(2);
        Attribution before = found(new Span(0, 2), new Span(3, 5), new Span(6, 9));
        assertThat(TURNS.over(List.of(before))).contains(before);
    }

    @Test
    void withoutTurnsNothingChanges() {
        List<Attribution> found = List.of(found(new Span(0, 3), new Span(4, 8), new Span(13, 40)));
        assertThat(new TurnAttributions(List.of()).over(found)).isEqualTo(found);
    }
}
