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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures how long linking takes for an archive at first and then for one new article. The articles are made from the small words
 * of the samples and invented ones; each has ten claims, a third are pickups of an earlier article, of which few are picked up
 * often, and a pickup cuts or changes some contents.
 */
public final class Link {

    private static final int CLAIMS_AN_ARTICLE = 10;
    private static final int BATCH = 1000;
    private static final int NEW_ARTICLES = 50;

    private Link() {}

    /** Measures one size. */
    public static void main(String[] arguments) throws Exception {
        String file = Path.of(arguments[0]).resolve("claims.db").toString();
        int articles = Integer.parseInt(arguments[1]) / CLAIMS_AN_ARTICLE;
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
                CLAIMS_AN_ARTICLE,
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

    /** Makes articles, the same in every run. */
    private static final class Newsroom {

        private static final int STORIES_KEPT = 2000;
        private static final int NAMES = 3000;
        private static final String[] SYLLABLES =
                "ba ce di fo gu la me ni po ru sa te vi zo ku ran tel mos lin dar".split(" ", -1);

        private final Random random = new Random(7);
        private final List<String> small = new ArrayList<>();
        private final String[] words = new String[30_000];
        private final List<List<MadeArticle.Said>> stories = new ArrayList<>();
        private int made;

        Newsroom(Path samples) throws IOException {
            try (var files = Files.list(samples).sorted()) {
                for (Path file : files.toList()) {
                    for (String word :
                            Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
                        if (!word.isEmpty() && word.length() < 5) {
                            small.add(word);
                        }
                    }
                }
            }
            for (int i = 0; i < words.length; i++) {
                StringBuilder word = new StringBuilder();
                for (int left = 2 + random.nextInt(3); left > 0; left--) {
                    word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                }
                words[i] = word.toString();
            }
        }

        List<ArticleClaims> articles(int count) {
            List<ArticleClaims> articles = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                articles.add(article("feed/" + made++ + ".txt", random.nextInt(3) == 0 ? pickup() : story()));
            }
            return articles;
        }

        private List<MadeArticle.Said> story() {
            List<MadeArticle.Said> story = new ArrayList<>();
            for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
                List<String> content = new ArrayList<>();
                for (int left = 6 + random.nextInt(30); left > 0; left--) {
                    content.add(
                            random.nextInt(2) == 0
                                    ? small.get(random.nextInt(small.size()))
                                    : words[(int) (Math.pow(random.nextDouble(), 3) * words.length)]);
                }
                story.add(new MadeArticle.Said(name(), null, random.nextInt(3) == 0, content));
            }
            if (stories.size() == STORIES_KEPT) {
                stories.remove(0);
            }
            stories.add(story);
            return story;
        }

        /** A recent story again; the newest are picked up most. */
        private List<MadeArticle.Said> pickup() {
            if (stories.isEmpty()) {
                return story();
            }
            int back = (int) (Math.pow(random.nextDouble(), 4) * stories.size());
            return stories.get(stories.size() - 1 - back).stream()
                    .map(this::printed)
                    .toList();
        }

        private MadeArticle.Said printed(MadeArticle.Said said) {
            List<String> content = new ArrayList<>(said.words());
            switch (random.nextInt(6)) {
                case 0 -> content.subList(0, content.size() / 3).clear();
                case 1 ->
                    content.subList(content.size() * 2 / 3, content.size()).clear();
                case 2 -> content.set(random.nextInt(content.size()), words[random.nextInt(words.length)]);
                default -> {}
            }
            return new MadeArticle.Said(said.speaker(), null, said.quoted(), content);
        }

        private String name() {
            Random one = new Random(random.nextInt(NAMES));
            return capital(words[one.nextInt(words.length)]) + " " + capital(words[one.nextInt(words.length)]);
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        private ArticleClaims article(String id, List<MadeArticle.Said> story) {
            LocalDate published = LocalDate.of(2031, 1, 1).plusDays(made / 500);
            return MadeArticle.of(id, story, "Paper " + made % 300, published, random);
        }
    }
}
