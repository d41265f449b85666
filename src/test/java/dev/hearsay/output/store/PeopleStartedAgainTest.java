// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided step by step, with own ids, abbreviations and users' decisions, is what starting again gives. */
@NullMarked
class PeopleStartedAgainTest {

    private static final int ARTICLES = 60;
    private static final int DECISIONS = 4;
    private static final List<String> PERSONS =
            List.of("Ilse Brandt", "I. Brandt", "Brandt", "Jo Lind", "Ilse Lind", "Bob Lind", "Robert Lind");
    private static final List<String> BODIES = List.of("Harbour and Quays Union", "HQU", "Harrow plc", "Harrow");
    private static final List<String> ROLES = List.of("", "", "mayor", "goalkeeper", "transport minister", "minister");
    private static final List<String> TABLES = List.of("appearances", "appearance_keys", "persons", "speaker_merges");

    private static ArticleClaims article(Random random, String id) {
        List<String> lines = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            List<String> names = random.nextInt(3) == 0 ? BODIES : PERSONS;
            lines.add("word" + random.nextInt(1000) + " was said~" + names.get(random.nextInt(names.size())));
        }
        Metadata metadata = random.nextInt(4) == 0
                ? Metadata.NONE
                : Metadata.NONE.withPublished(LocalDate.of(2031, 1 + random.nextInt(12), 3));
        return Stories.rerun(
                Stories.story(id, metadata, lines.toArray(String[]::new)), claim -> withFacts(random, claim));
    }

    /** Some "HQU" have the full name, as an article that has both gives it. */
    private static Claim withFacts(Random random, Claim claim) {
        Speaker speaker = claim.speakers().get(0);
        boolean body = BODIES.contains(speaker.name());
        boolean both = speaker.name().equals("HQU") && random.nextBoolean();
        String role = ROLES.get(random.nextInt(ROLES.size()));
        return claim.withSpeakers(List.of(new Speaker(
                both ? BODIES.get(0) : speaker.name(),
                random.nextInt(6) == 0 ? "id" + random.nextInt(3) : null,
                null,
                body ? SpeakerType.ORGANIZATION : SpeakerType.PERSON,
                body || role.isEmpty() ? null : role,
                null,
                false,
                null,
                speaker.mention())));
    }

    private static void write(String url, List<ArticleClaims> articles) throws StoreException {
        Databases.write(url, articles.toArray(ArticleClaims[]::new));
        // which of two copies is the copy depends on which was written first
        run(url, "UPDATE articles SET duplicate_of = NULL");
    }

    private static List<String> everything(String url) {
        List<String> all = new ArrayList<>();
        TABLES.forEach(table -> all.addAll(rows(url, "SELECT * FROM " + table + " ORDER BY 1, 2")));
        return all;
    }

    private static void decide(PeopleStore store, String url, Random random) throws StoreException {
        List<String> alone = rows(url, "SELECT appearance FROM appearances WHERE own_id IS NULL ORDER BY 1");
        List<String> merged = rows(
                url,
                "SELECT m.appearance FROM speaker_merges m JOIN appearances x"
                        + " ON x.appearance = m.appearance WHERE x.own_id IS NULL ORDER BY 1");
        store.split(List.of(merged.get(random.nextInt(merged.size()))), "Ada", null);
        String one = alone.get(random.nextInt(alone.size()));
        String other = rows(
                        url,
                        "SELECT appearance FROM appearances WHERE own_id IS NULL AND person NOT IN"
                                + " (SELECT person FROM appearances WHERE appearance = '" + one
                                + "' OR own_id IS NOT NULL)"
                                + " ORDER BY 1")
                .get(0);
        store.join(one, other, "Ada", null);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void theResultIsThatOfStartingAgain(long seed) throws Exception {
        Random random = new Random(seed);
        String url = Databases.SQLITE.fresh();
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(random, "a" + i));
        }
        write(url, articles);
        try (PeopleStore store = PeopleStore.open(DatabaseUrl.parse(url, Map.of()))) {
            store.resolve(() -> false);
            for (int i = 0; i < DECISIONS; i++) {
                decide(store, url, random);
            }
            for (int i = 0; i < ARTICLES; i++) {
                int fate = random.nextInt(4);
                if (fate == 0) {
                    run(url, "DELETE FROM articles WHERE id = 'a" + i + "'");
                } else if (fate == 1) {
                    write(url, List.of(article(random, "a" + i)));
                }
                if (i % 7 == 0) {
                    store.resolve(() -> false);
                }
            }
            store.resolve(() -> false);
            List<String> stepByStep = everything(url);
            assertThat(rows(url, "SELECT DISTINCT reason FROM speaker_merges")).contains("own-id", "same-name");
            TABLES.forEach(table -> run(url, "DELETE FROM " + table));
            run(url, "INSERT INTO articles_to_resolve SELECT identity FROM articles");
            store.resolve(() -> false);
            assertThat(everything(url)).isEqualTo(stepByStep);
        }
    }
}
