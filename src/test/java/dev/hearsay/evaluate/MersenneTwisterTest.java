// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected numbers are what Python's {@code random.Random(seed).randrange(bound)} gives. */
class MersenneTwisterTest {

    private static int[] drawn(int seed, int bound, int count) {
        MersenneTwister random = new MersenneTwister(seed);
        return IntStream.range(0, count).map(i -> random.below(bound)).toArray();
    }

    @Test
    void theNumbersAreThoseOfPython() {
        assertThat(drawn(1, 28, 8)).containsExactly(4, 18, 27, 25, 24, 2, 8, 3);
        assertThat(drawn(7, 64, 5)).containsExactly(41, 19, 50, 6, 9).isNotEqualTo(drawn(8, 64, 5));
    }

    @Test
    void theyAreSoAfterTheStateIsMixedAnew() {
        assertThat(drawn(1, 1000, 2000)).endsWith(461, 547, 153, 59);
    }

    @Test
    void belowOneThereIsOnlyZero() {
        assertThat(drawn(7, 1, 3)).containsExactly(0, 0, 0);
    }
}
