// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeduplicationTest {

    private static ScoredAttribution attribution(int from, int to, double confidence) {
        Span content = new Span(from, to);
        return new ScoredAttribution(
                new Attribution(List.of(), List.of(), List.of(content), confidence), List.of(confidence));
    }

    @Test
    void ofAlmostTheSameContentTheSurestStays() {
        ScoredAttribution sure = attribution(0, 10, 0.9);
        ScoredAttribution other = attribution(20, 30, 0.5);
        assertThat(Deduplication.removeDuplicates(List.of(attribution(0, 9, 0.8), sure, other)))
                .containsExactly(sure, other);
    }

    @Test
    void aContentInsideAnotherIsAClaimOfItsOwn() {
        List<ScoredAttribution> nested = List.of(attribution(0, 100, 0.9), attribution(40, 60, 0.8));
        assertThat(Deduplication.removeDuplicates(nested)).isEqualTo(nested);
    }

    @Test
    void overlapIsDicesCoefficient() {
        assertThat(Deduplication.overlap(List.of(new Span(0, 10)), List.of(new Span(5, 15))))
                .isEqualTo(0.5);
        assertThat(Deduplication.overlap(List.of(), List.of())).isEqualTo(1);
    }
}
