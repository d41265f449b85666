// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.batch.SourcePosition;
import dev.hearsay.batch.Step;
import dev.hearsay.intake.Source;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    private final StringWriter err = new StringWriter();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    private final List<Source> sources = new ArrayList<>();

    private void file(String name, long bytes) {
        sources.add(new Source(name, name, false, bytes));
    }

    private void folder(int files, String ending, long bytes) {
        for (int i = 0; i < files; i++) {
            file(i + ending, bytes);
        }
    }

    private ProgressDisplay lines(Map<String, SourcePosition> written) {
        return new ProgressLines(new PrintWriter(err), now::get, new Workload(sources, written));
    }

    private void at(int second) {
        now.set(NOON.plusSeconds(second));
    }

    private static Step end(String source, long bytes) {
        return new Step(source, null, new SourcePosition(1, true), bytes);
    }

    private static Step inside(String source, int pieces, long behind) {
        return new Step(source, null, new SourcePosition(pieces, false), behind);
    }

    @Test
    void aLogHasALineAMinuteWithRateAndTimeLeft() {
        folder(1_000, ".txt", 10);
        ProgressDisplay progress = lines(Map.of());
        for (int second = 1; second <= 150; second++) {
            at(second);
            progress.reached(end(second - 1 + ".txt", 10), 400, second);
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "60 articles, 1.0 a second, 6 % done, 0:15:40 left",
                        "120 articles, 1.0 a second, 12 % done, 0:14:40 left");
    }

    @Test
    void theSlowStartIsForgotten() {
        folder(100, ".txt", 10);
        ProgressDisplay progress = lines(Map.of());
        at(20);
        progress.reached(end("0.txt", 10), 400, 1);
        for (int i = 1; i < 41; i++) {
            at(20 + i);
            progress.reached(end(i + ".txt", 10), 400, i + 1);
        }
        assertThat(err).hasToString(String.format("41 articles, 1.0 a second, 41 %% done, 0:00:59 left%n"));
    }

    /** By bytes alone, the 30 pages after 30 texts would take 100 times as long. */
    @Test
    void filesOfEachEndingHaveAMeasureOfTheirOwn() {
        folder(60, ".txt", 1_000);
        folder(60, ".html", 100_000);
        ProgressDisplay progress = lines(Map.of());
        for (int i = 0; i < 60; i++) {
            at(i + 1);
            boolean page = i % 2 == 1;
            progress.reached(end(i + (page ? ".html" : ".txt"), page ? 100_000 : 1_000), 400, i + 1);
        }
        assertThat(err).hasToString(String.format("60 articles, 1.0 a second, 50 %% done, 0:01:00 left%n"));
    }

    @Test
    void anArticleOfManyWordsCountsForMore() {
        file("a.jsonl", 1_000_000);
        ProgressDisplay progress = lines(Map.of());
        // the first tenth of the file: long articles at first, and short ones, which go faster
        for (int i = 1; i <= 30; i++) {
            at(i);
            progress.reached(inside("a.jsonl", i, 2_000L * i), 1_000, i);
        }
        for (int i = 31; i <= 330; i++) {
            now.set(NOON.plusMillis(30_000 + (i - 30) * 100L));
            progress.reached(inside("a.jsonl", i, 60_000 + 200L * (i - 30)), 100, i);
        }
        assertThat(err.toString())
                .startsWith("330 articles")
                .endsWith(", 12 % done, 0:07:19 left" + System.lineSeparator());
    }

    @Test
    void ofAnArchiveNothingIsSaidOfTheEndUntilTheSecondBuffer() {
        file("wire.zip", 1_000_000);
        ProgressDisplay progress = lines(Map.of());
        at(60);
        progress.reached(inside("wire.zip", 1, 0), 400, 1);
        assertThat(err).hasToString(String.format("1 article, 0.0 a second%n"));
    }

    @Test
    void whatAnEarlierRunHadDoneCountsForNothing() {
        file("a.jsonl", 5_000);
        file("b.jsonl", 5_000);
        ProgressDisplay progress =
                lines(Map.of("a.jsonl", new SourcePosition(500, true), "b.jsonl", new SourcePosition(100, false)));
        for (int i = 1; i <= 100; i++) {
            at(i);
            progress.reached(inside("b.jsonl", 100 + i, 1_000 + 20L * i), 400, 600 + i);
        }
        assertThat(err.toString()).startsWith("660 articles, 1.0 a second, 72 % done, 0:02:19 left");
    }

    @Test
    void withoutASizeNothingIsSaidOfTheEnd() {
        sources.add(Source.STANDARD_INPUT);
        file("b.txt", 1_000);
        ProgressDisplay progress = lines(Map.of());
        for (int i = 1; i <= 60; i++) {
            at(i);
            progress.reached(inside("-", i, 0), 400, i);
        }
        assertThat(err).hasToString(String.format("60 articles, 1.0 a second%n"));
    }

    @Test
    void aBarGoesOutOfTheWayOfAMessageAndIsGoneInTheEnd() {
        folder(2, ".txt", 500);
        Workload workload = new Workload(sources, Map.of());
        try (ProgressDisplay progress = new ProgressOnTerminal(new PrintWriter(err), now::get, 100, workload)) {
            at(10);
            progress.reached(end("0.txt", 500), 400, 1);
            progress.interrupted();
        }
        assertThat(err.toString())
                .contains("[===============               ] 1 article, 0.1 a second, 50 % done, 0:00:10 left")
                .endsWith("\r\u001B[K");
    }

    @Test
    void ofStandardInputTheTerminalShowsWhatIsDone() {
        Workload workload = new Workload(List.of(Source.STANDARD_INPUT), Map.of());
        try (ProgressDisplay progress = new ProgressOnTerminal(new PrintWriter(err), now::get, 100, workload)) {
            at(10);
            progress.reached(inside("-", 1, 0), 400, 1);
        }
        assertThat(err.toString()).contains("\u001B[K1 article, 0.1 a second\r");
    }

    @Test
    void aNarrowTerminalHasTheWordsAlone() {
        folder(2, ".txt", 500);
        Workload workload = new Workload(sources, Map.of());
        try (ProgressDisplay progress = new ProgressOnTerminal(new PrintWriter(err), now::get, 40, workload)) {
            at(10);
            progress.reached(end("0.txt", 500), 400, 1);
        }
        assertThat(err.toString())
                .contains("\u001B[K1 article, 0.1 a second, 50 % done")
                .doesNotContain("[==");
    }
}
