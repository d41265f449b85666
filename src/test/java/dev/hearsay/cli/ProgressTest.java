// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    private final StringWriter err = new StringWriter();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @Test
    void aLogHasALineAMinuteWithRateAndTimeLeft() {
        Progress progress = new ProgressLines(new PrintWriter(err), now::get, 10_000);
        for (int second = 1; second <= 150; second++) {
            now.set(NOON.plusSeconds(second));
            progress.reached(10L * second, second);
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "60 articles, 1.0 a second, 6 % of the input, 0:15:56 left",
                        "120 articles, 1.0 a second, 12 % of the input, 0:14:47 left");
    }

    @Test
    void whatAnEarlierRunHadDoneCountsForNothing() {
        Progress progress = new ProgressLines(new PrintWriter(err), now::get, 10_000);
        progress.reached(5_000, 501);
        now.set(NOON.plusSeconds(100));
        progress.reached(6_000, 600);
        assertThat(err).hasToString(String.format("600 articles, 1.0 a second, 60 %% of the input, 0:06:40 left%n"));
    }

    @Test
    void withoutASizeNothingIsSaidOfTheEnd() {
        Progress progress = new ProgressLines(new PrintWriter(err), now::get, 0);
        now.set(NOON.plusSeconds(60));
        progress.reached(0, 30);
        assertThat(err.toString()).doesNotContain("left").contains("30 articles");
    }

    @Test
    void aBarGoesOutOfTheWayOfAMessageAndIsGoneInTheEnd() {
        try (Progress progress = new ProgressOnTerminal(new PrintWriter(err), 100, 1_000)) {
            progress.reached(500, 20);
            progress.interrupted();
        }
        assertThat(err.toString()).contains("extract").endsWith("\r\u001B[K");
    }
}
