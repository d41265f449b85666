// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapResolutionTest {

    private static ScoredAttribution found(List<Span> content, Double... likely) {
        return new ScoredAttribution(new Attribution(List.of(), List.of(), content, 0.9), List.of(likely));
    }

    @Test
    void aSpanStaysWhereItIsLikeliest() {
        Span own = new Span(0, 20);
        Span both = new Span(30, 60);
        ScoredAttribution first = found(List.of(own, both), 0.9, 0.6);
        ScoredAttribution second = found(List.of(new Span(32, 60), new Span(70, 80)), 0.8, 0.9);
        List<Attribution> settled = OverlapResolution.resolve(List.of(first, second));
        assertThat(settled.get(0).content()).containsExactly(own);
        assertThat(settled.get(1)).isEqualTo(second.attribution());
    }

    @Test
    void nobodyLosesTheOnlySpan() {
        Span both = new Span(30, 60);
        ScoredAttribution weak = found(List.of(both), 0.5);
        assertThat(OverlapResolution.resolve(List.of(weak, found(List.of(both), 0.9))))
                .first()
                .isEqualTo(weak.attribution());
    }

    @Test
    void oneThatClaimsNothingElseHasTheBetterRight() {
        Span own = new Span(0, 20);
        Span both = new Span(30, 60);
        ScoredAttribution greedy = found(List.of(own, both), 0.9, 0.9);
        ScoredAttribution second = found(List.of(both), 0.5);
        List<Attribution> settled = OverlapResolution.resolve(List.of(greedy, second));
        assertThat(settled.get(0).content()).containsExactly(own);
        assertThat(settled.get(1)).isEqualTo(second.attribution());
    }

    @Test
    void aSpanInsideALongerOneIsAnother() {
        List<ScoredAttribution> nested =
                List.of(found(List.of(new Span(0, 100)), 0.9), found(List.of(new Span(10, 30)), 0.5));
        assertThat(OverlapResolution.resolve(nested))
                .isEqualTo(nested.stream().map(ScoredAttribution::attribution).toList());
    }
}
