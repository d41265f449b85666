// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the walk that it spares. */
class SpanIndexTest {

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSearchFindsWhatAWalkFinds(int seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < random.nextInt(20); i++) {
            int start = end + random.nextInt(3);
            end = start + 1 + random.nextInt(5);
            spans.add(new Span(start, end));
        }
        SpanIndex index = new SpanIndex(spans);
        int from = random.nextInt(40);
        List<Span> others = List.of(new Span(from, from + random.nextInt(30)), new Span(5, 6));
        assertThat(index.touching(others))
                .isEqualTo(spans.stream()
                        .filter(span -> others.stream().anyMatch(span::overlaps))
                        .toList());
        assertThat(index.lastFrom(from))
                .isEqualTo((int) spans.stream()
                                .filter(span -> span.start() <= from)
                                .count()
                        - 1);
    }
}
