// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.open;
import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Stories.run;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several stores that write the same articles to one database at the same time. */
class WritersTest {

    @ParameterizedTest
    @EnumSource
    void noClaimIsLostAndNoneIsThereTwice(Databases kind) throws Exception {
        String url = kind.fresh();
        ExecutorService writers = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> inserted = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                int seed = writer;
                inserted.add(writers.submit(() -> insertAll(url, seed)));
            }
            int sum = 0;
            for (Future<Integer> one : inserted) {
                sum += one.get();
            }
            assertThat(sum).isEqualTo(100);
        } finally {
            writers.shutdown();
        }
        assertThat(rows(url, "SELECT count(*), count(DISTINCT id) FROM claims")).containsExactly("200|200");
        assertThat(rows(url, "SELECT count(*) FROM articles")).containsExactly("100");
    }

    private static int insertAll(String url, int seed) throws StoreException {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            articles.add(story("a" + i, "one~Jo " + i % 7, "two~Ilse " + i % 5));
        }
        Collections.shuffle(articles, new Random(seed));
        int inserted = 0;
        try (ClaimStore store = open(url)) {
            long run = store.begin(run("f" + seed));
            for (int from = 0; from < 100; from += 20) {
                inserted += store.write(run, articles.subList(from, from + 20), List.of(), List.of())
                        .inserted();
            }
        }
        return inserted;
    }
}
