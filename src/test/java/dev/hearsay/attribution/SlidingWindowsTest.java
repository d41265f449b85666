// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlidingWindowsTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static List<Span> units(Random random) {
        List<Span> units = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            int next = end + 1 + random.nextInt(32);
            units.add(new Span(end, next));
            end = next;
        }
        return units;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void windowsCoverAllAndPartNoUnit(int seed) {
        Random random = new Random(seed);
        List<Span> units = units(random);
        List<Span> windows = SlidingWindows.over(units, 64, random.nextInt(40));
        int end = units.get(units.size() - 1).end();
        assertThat(windows.get(0).start()).isZero();
        assertThat(windows.get(windows.size() - 1).end()).isEqualTo(end);
        for (int i = 0; i < windows.size(); i++) {
            assertThat(windows.get(i).length()).isBetween(1, 64);
            if (i > 0) {
                assertThat(windows.get(i).start())
                        .isGreaterThan(windows.get(i - 1).start())
                        .isLessThanOrEqualTo(windows.get(i - 1).end());
                assertThat(windows.get(i).end())
                        .isGreaterThan(windows.get(i - 1).end());
            }
        }
        for (Span unit : units) {
            Span home = windows.get(SlidingWindows.mostCentral(windows, unit, end));
            assertThat(home.contains(unit)).isTrue();
        }
    }

    @Test
    void neighboursShareAboutWhatTheyShould() {
        List<Span> units = IntStream.range(0, 30)
                .mapToObj(i -> new Span(10 * i, 10 * i + 10))
                .toList();
        assertThat(SlidingWindows.over(units, 100, 25))
                .startsWith(new Span(0, 100), new Span(70, 170), new Span(140, 240))
                .endsWith(new Span(210, 300));
    }

    @Test
    void noUnitsGiveNoWindows() {
        assertThat(SlidingWindows.over(List.of(), 64, 16)).isEmpty();
    }
}
