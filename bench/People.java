// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.PeopleCounts;
import dev.hearsay.output.store.PeopleStore;
import dev.hearsay.output.store.RunStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures how long resolving the speakers of an archive takes at first and then for one new article. The articles are made of invented
 * words; each has ten claims of four speakers. Few people speak in many articles: the most frequent one in 7 of 100.
 */
public final class People {

    private static final int CLAIMS_AN_ARTICLE = 10;
    private static final int BATCH = 1000;
    private static final int NEW_ARTICLES = 50;

    private People() {}

    /** Measures one size. */
    public static void main(String[] arguments) throws Exception {
        String file = Path.of(arguments[0]).resolve("claims.db").toString();
        int articles = Integer.parseInt(arguments[1]) / CLAIMS_AN_ARTICLE;
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite:" + file, Map.of());
        Crowd crowd = new Crowd();
        for (int done = 0; done < articles; done += BATCH) {
            write(url, crowd.articles(Math.min(BATCH, articles - done)));
        }
        long before = Files.size(Path.of(file));
        try (PeopleStore store = PeopleStore.open(url)) {
            long start = System.nanoTime();
            long speakers = store.resolve(() -> false).added();
            double seconds = (System.nanoTime() - start) / 1e9;
            PeopleCounts counts = store.counts();
            System.out.printf(
                    Locale.ROOT,
                    "%,d claims: %,d speakers of articles are %,d people, %,d merges; %.1f s, %,.0f claims/s, %.0f MB more%n",
                    articles * CLAIMS_AN_ARTICLE,
                    speakers,
                    counts.people(),
                    counts.merges(),
                    seconds,
                    articles * CLAIMS_AN_ARTICLE / seconds,
                    (Files.size(Path.of(file)) - before) / 1e6);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < NEW_ARTICLES; i++) {
            write(url, crowd.articles(1));
            try (PeopleStore store = PeopleStore.open(url)) {
                long start = System.nanoTime();
                store.resolve(() -> false);
                times.add((System.nanoTime() - start) / 1e6);
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

    /** Makes articles, the same in every run. */
    private static final class Crowd {

        private static final int PEOPLE = 100_000;
        private static final int SURNAMES = 8_000;
        private static final int GIVEN = 400;
        private static final String[] SYLLABLES =
                "ba ce di fo gu la me ni po ru sa te vi zo ku ran tel mos lin dar".split(" ", -1);
        private static final String[] ROLES = {
            "transport minister",
            "mayor of Lonsby",
            "senator",
            "company spokesman",
            "goalkeeper",
            "analyst at Lake Bank",
            "resident"
        };

        private final Random random = new Random(7);
        private int made;

        List<ArticleClaims> articles(int count) {
            List<ArticleClaims> articles = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                articles.add(article());
            }
            return articles;
        }

        private ArticleClaims article() {
            List<MadeArticle.Said> story = new ArrayList<>();
            int[] people = {person(), person(), person(), person()};
            for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
                List<String> content = new ArrayList<>();
                for (int left = 6 + random.nextInt(20); left > 0; left--) {
                    content.add(word(new Random(random.nextInt(20_000))));
                }
                int speaker = people[random.nextInt(people.length)];
                story.add(new MadeArticle.Said(name(speaker), role(speaker), false, content));
            }
            LocalDate published = LocalDate.of(2031, 1, 1).plusDays(made / 500);
            return MadeArticle.of("feed/" + made++ + ".txt", story, "Paper " + made % 300, published, random);
        }

        /** The first one speaks in 7 of 100 articles, and the others ever more rarely. */
        private int person() {
            return (int) Math.pow(PEOPLE, Math.pow(random.nextDouble(), 0.7));
        }

        private static String name(int person) {
            Random one = new Random(person);
            String given = capital(word(new Random(one.nextInt(GIVEN))));
            String surname = capital(word(new Random(GIVEN + one.nextInt(SURNAMES))));
            return given + " " + surname;
        }

        private static String role(int person) {
            return ROLES[new Random(person).nextInt(ROLES.length)];
        }

        private static String word(Random random) {
            StringBuilder word = new StringBuilder();
            for (int left = 2 + random.nextInt(3); left > 0; left--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            return word.toString();
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }
}
