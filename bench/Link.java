// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.link.Contents;
import dev.hearsay.opennlp.EnglishStems;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.LinkedCounts;
import dev.hearsay.output.store.RunStart;
import dev.hearsay.output.store.StatementStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long linking takes for an archive at first and then for one new article.
 */
public final class Link {

    private static final int BATCH = 1000;
    private static final int NEW_ARTICLES = 50;

    private Link() {}

    /** Measures one size. */
    public static void main(String[] arguments) throws Exception {
        String file = Path.of(arguments[0]).resolve("claims.db").toString();
        int articles = Integer.parseInt(arguments[1]) / Newsroom.CLAIMS;
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite:" + file, Map.of());
        Newsroom newsroom = new Newsroom(Path.of("samples/text"));
        for (int done = 0; done < articles; done += BATCH) {
            write(url, newsroom.articles(Math.min(BATCH, articles - done)));
        }
        resetPeak();
        long start = System.nanoTime();
        LinkedCounts counts = link(url);
        System.out.printf(
                Locale.ROOT,
                "%,d claims: first link %.1f s, %,.0f claims/s, peak heap %.0f MB, %,d statements, database %.0f MB%n",
                counts.added() + counts.formulaic(),
                since(start),
                counts.added() / since(start),
                peak(),
                statements(file),
                Files.size(Path.of(file)) / 1e6);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < NEW_ARTICLES; i++) {
            write(url, newsroom.articles(1));
            try (StatementStore store = open(url)) {
                long begun = System.nanoTime();
                store.link(() -> false, some -> {});
                times.add(since(begun) * 1e3);
            }
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "    one new article of %d claims: median %.1f ms, slowest of %d %.1f ms%n",
                Newsroom.CLAIMS,
                times.get(NEW_ARTICLES / 2),
                NEW_ARTICLES,
                times.get(NEW_ARTICLES - 1));
    }

    private static void write(DatabaseUrl url, List<ArticleClaims> articles) throws IOException {
        try (ClaimStore store = ClaimStore.open(url)) {
            long run = store.begin(new RunStart("bench", "1", "bench", Map.of(), List.of(), List.of(), Instant.now()));
            store.write(run, articles, List.of(), List.of());
        }
    }

    private static StatementStore open(DatabaseUrl url) throws IOException {
        return StatementStore.open(url, new Contents(new EnglishStems()));
    }

    private static LinkedCounts link(DatabaseUrl url) throws IOException {
        try (StatementStore store = open(url)) {
            return store.link(() -> false, some -> {});
        }
    }

    private static long statements(String file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM (SELECT s.statement FROM sayings s"
                        + " JOIN linked_claims l ON l.saying = s.saying GROUP BY s.statement HAVING count(*) > 1)")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Of the heap, with what is garbage, in MB. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
