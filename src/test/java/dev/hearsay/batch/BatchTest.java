// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheItemsWhateverTheThreads(int threads) throws InterruptedException {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        List<Integer> results = new ArrayList<>();
        new Batch(threads)
                .run(
                        items.iterator(),
                        item -> {
                            // unequal work, so that later items overtake earlier ones
                            return new Random(item).ints(item % 7 * 1000L).anyMatch(x -> x == 0) ? -1 : item;
                        },
                        results::add);
        assertThat(results).isEqualTo(items);
    }

    @Test
    void noMoreThanAFewResultsWait() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        new Batch(2)
                .run(
                        IntStream.range(0, 1_000).boxed().iterator(),
                        item -> {
                            assertThat(begun.incrementAndGet() - taken.get()).isLessThanOrEqualTo(2 * 4 + 1);
                            return item;
                        },
                        result -> taken.incrementAndGet());
        assertThat(taken).hasValue(1_000);
    }

    @Test
    void whatTheSinkThrowsEndsTheRun() {
        assertThatThrownBy(() -> new Batch(2)
                        .<Integer, Integer, IOException>run(List.of(1, 2, 3).iterator(), item -> item, result -> {
                            throw new IOException("disk full");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aFaultInOneArticleIsThatArticlesFailure() {
        assertThat(outcome(article -> {
                    throw new IllegalStateException("no such layer");
                }))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
                    assertThat(failed.failure().code()).isEqualTo("internal");
                    assertThat(failed.failure().message())
                            .contains("no such layer")
                            .contains("report");
                });
        assertThat(outcome(article -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(outcome(article -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure().message()).contains("HEARSAY_JAVA_OPTIONS"));
        assertThat(outcome(Document::of)).isInstanceOf(Outcome.Extracted.class);
    }

    private static Outcome outcome(Function<Article, Document> extractor) {
        InputStream in = new ByteArrayInputStream("Rain fell on Lonsby.".getBytes(StandardCharsets.UTF_8));
        ArticleTask task = new ArticleTask(IntakeOptions.DEFAULT, Metadata.NONE, extractor);
        try (Pieces pieces = new Pieces(Source.STANDARD_INPUT, in, IntakeOptions.DEFAULT)) {
            return task.run(Objects.requireNonNull(pieces.next())).get(0);
        }
    }
}
