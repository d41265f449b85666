// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.kill;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearsay.link.Contents;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Speaker;
import dev.hearsay.opennlp.EnglishStems;
import dev.hearsay.people.BadDecisionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Speakers of different articles that are one person, as articles come, change and go, and as users decide. */
@NullMarked
class PeopleStoreTest {

    private static final String FERRY = "the ferry to the outer islands will not sail before the storm has passed";
    private static final String NAMES = "SELECT names, articles, claims FROM people ORDER BY 1, 2";
    private static final int ARTICLES = 60;
    private static final int FEW = 12;

    private static PeopleStore store(String url) throws StoreException {
        return PeopleStore.open(DatabaseUrl.parse(url, Map.of()));
    }

    private static ResolvedCounts resolve(String url) throws StoreException {
        try (PeopleStore store = store(url)) {
            return store.resolve(() -> false);
        }
    }

    private static void link(String url) throws StoreException {
        try (StatementStore store =
                StatementStore.open(DatabaseUrl.parse(url, Map.of()), new Contents(new EnglishStems()))) {
            store.link(() -> false, some -> {});
        }
    }

    /** Which of two copies is the copy depends on which was written first, so here none is. */
    private static void writeWithoutCopies(String url, List<ArticleClaims> articles) throws StoreException {
        write(url, articles.toArray(ArticleClaims[]::new));
        run(url, "UPDATE articles SET duplicate_of = NULL");
    }

    private static ArticleClaims on(int day, String id, @Nullable String role, String... lines) {
        ArticleClaims story = story(id, Metadata.NONE.withPublished(LocalDate.of(2031, 3, day)), lines);
        return Stories.rerun(story, claim -> withRole(claim, role));
    }

    private static Claim withRole(Claim claim, @Nullable String role) {
        return claim.withSpeakers(claim.speakers().stream()
                .map(speaker -> new Speaker(
                        speaker.name(), null, null, speaker.type(), role, null, false, null, speaker.mention()))
                .toList());
    }

    private static List<String> everything(String url) {
        List<String> all = new ArrayList<>();
        for (String table : List.of(
                "SELECT * FROM appearances ORDER BY 1",
                "SELECT * FROM appearance_keys ORDER BY 1, 2",
                "SELECT * FROM persons ORDER BY 1",
                "SELECT * FROM speaker_merges ORDER BY 1")) {
            all.addAll(rows(url, table));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void allClaimsOfAPersonAreOneQuery(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                on(4, "north.txt", "Transport Minister", "the ferry sails~Ilse Brandt"),
                on(5, "south.txt", "minister of transport", "the storm passes~I. Brandt", "nobody sails~Jo Lind"),
                on(6, "east.txt", "goalkeeper", "the match was long~Ilse Brandt"),
                on(7, "west.txt", null, "no comment~a spokesman"));
        assertThat(resolve(url)).isEqualTo(new ResolvedCounts(4, 4, 0, 0, 0));
        assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|1|1", "Ilse Brandt; I. Brandt|2|2", "Jo Lind|1|1");
        String ministers = "SELECT content_text, speaker FROM person_claims WHERE person = (SELECT person FROM people"
                + " WHERE name = 'Ilse Brandt' AND articles = 2) ORDER BY published";
        assertThat(rows(url, ministers)).containsExactly("the ferry sails|Ilse Brandt", "the storm passes|I. Brandt");
        assertThat(rows(url, "SELECT name, beside_name, reason, evidence, undone FROM person_merges"))
                .containsExactly("I. Brandt|Ilse Brandt|initials-and-role|minister of transport; Transport Minister|0");
        try (PeopleStore store = store(url)) {
            assertThat(store.counts()).isEqualTo(new PeopleCounts(3, 1, 1, 0, 0));
            for (PeopleTable table : PeopleTable.values()) {
                List<String> found = new ArrayList<>();
                store.rows(table, row -> found.add(String.join("|", row)));
                assertThat(found).as(table.view()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSurnameJoinsOnceItsStatementIsLinked(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, on(4, "north.txt", null, FERRY + "~Ilse Brandt"), on(4, "south.txt", null, FERRY + "~Brandt"));
        resolve(url);
        assertThat(rows(url, NAMES)).containsExactly("Brandt|1|1", "Ilse Brandt|1|1");
        link(url);
        assertThat(resolve(url)).isEqualTo(new ResolvedCounts(2, 0, 2, 0, 0));
        assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt; Brandt|2|2");
        assertThat(rows(url, "SELECT reason FROM person_merges")).containsExactly("surname-and-statement");
        write(url, on(4, "south.txt", null, "something else altogether was said about the harbour~Brandt"));
        link(url);
        resolve(url);
        assertThat(rows(url, NAMES)).containsExactly("Brandt|1|1", "Ilse Brandt|1|1");
    }

    @ParameterizedTest
    @EnumSource
    void resolvingAgainTouchesNoRow(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("north.txt", FERRY), story("south.txt", FERRY));
        resolve(url);
        List<String> before = everything(url);
        for (String table : List.of("appearances", "persons", "speaker_merges")) {
            run(
                    url,
                    kind == Databases.SQLITE
                            ? "CREATE TRIGGER refused_" + table + " BEFORE UPDATE ON " + table
                                    + " BEGIN SELECT RAISE(ABORT, 'touched'); END"
                            : "CREATE RULE refused_" + table + " AS ON UPDATE TO " + table + " DO INSTEAD NOTHING");
        }
        assertThat(resolve(url)).isEqualTo(ResolvedCounts.NONE);
        run(url, "INSERT INTO articles_to_resolve SELECT identity FROM articles");
        assertThat(resolve(url)).isEqualTo(new ResolvedCounts(2, 0, 0, 2, 0));
        assertThat(everything(url)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anArticleThatIsRewrittenOrWithdrawnTakesItsSpeakersAlong(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("north.txt", FERRY), story("south.txt", FERRY), story("east.txt", FERRY));
        resolve(url);
        assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|3|3");
        write(url, kill("south.txt", null));
        assertThat(resolve(url)).isEqualTo(new ResolvedCounts(1, 0, 0, 0, 1));
        write(url, story("east.txt", FERRY + "~Jo Lind"));
        assertThat(resolve(url)).isEqualTo(new ResolvedCounts(1, 1, 0, 0, 1));
        assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|1|1", "Jo Lind|1|1");
        run(url, "DELETE FROM articles WHERE id = 'north.txt'");
        resolve(url);
        assertThat(rows(url, NAMES)).containsExactly("Jo Lind|1|1");
        assertThat(rows(url, "SELECT count(*) FROM persons")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void aSplitOutlivesEveryRunAndIsTakenBack(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, on(4, "north.txt", null, FERRY), on(5, "south.txt", null, FERRY), on(6, "east.txt", null, FERRY));
        resolve(url);
        String south = rows(
                        url,
                        "SELECT appearance FROM appearances x JOIN articles a ON a.identity = x.identity"
                                + " WHERE a.id = 'south.txt'")
                .get(0);
        try (PeopleStore store = store(url)) {
            long split = store.split(List.of(south), "Ada", "a namesake");
            assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|1|1", "Ilse Brandt|2|2");
            assertThat(rows(url, "SELECT reason, undone, decision FROM person_merges ORDER BY undone"))
                    .containsExactly("same-name|0|null", "same-name|1|" + split);
            write(url, on(7, "west.txt", null, FERRY));
            write(url, on(5, "south.txt", "mayor", FERRY));
            store.resolve(() -> false);
            assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|1|1", "Ilse Brandt|3|3");
            assertThatThrownBy(() -> store.split(List.of(south), "Ada", null))
                    .isInstanceOf(BadDecisionException.class)
                    .hasMessageContaining("a person of its own already");
            long undo = store.undo(split, "Bo", null);
            assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|4|4");
            assertThat(store.decisions())
                    .extracting(PersonDecision::kind, PersonDecision::by, PersonDecision::undone)
                    .containsExactly(tuple("split", "Ada", true), tuple("undo", "Bo", false));
            assertThatThrownBy(() -> store.undo(undo, "Bo", null)).isInstanceOf(BadDecisionException.class);
            assertThatThrownBy(() -> store.undo(99, "Bo", null))
                    .isInstanceOf(BadDecisionException.class)
                    .hasMessageContaining("there is no decision 99");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aJoinOfTwoNamesHoldsThoughItsFirstArticleGoes(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                on(4, "north.txt", null, FERRY + "~Ilse Brandt"),
                on(5, "south.txt", null, FERRY + "~Ilse Brandt"),
                on(6, "east.txt", null, FERRY + "~Ilse Lind"));
        resolve(url);
        try (PeopleStore store = store(url)) {
            String brandt = store.appearances("Ilse Brandt").get(0).person();
            String lind = store.appearances("Ilse Lind").get(0).person();
            long join = store.join(brandt, lind, "Ada", null);
            assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt; Ilse Lind|3|3");
            assertThat(store.appearances(brandt.substring(0, 5))).hasSize(3);
            assertThatThrownBy(() -> store.join(brandt, brandt, "Ada", null))
                    .isInstanceOf(BadDecisionException.class)
                    .hasMessageContaining("one person already");
            run(url, "DELETE FROM articles WHERE id = 'north.txt'");
            store.resolve(() -> false);
            assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt; Ilse Lind|2|2");
            store.undo(join, "Ada", null);
            assertThat(rows(url, NAMES)).containsExactly("Ilse Brandt|1|1", "Ilse Lind|1|1");
        }
        assertThatThrownBy(() -> run(url, "DELETE FROM people_decisions")).hasMessageContaining("only added");
        assertThatThrownBy(() -> run(url, "UPDATE people_decision_sides SET person = 'p_x'"))
                .hasMessageContaining("only added");
    }

    @ParameterizedTest
    @EnumSource
    void theResultIsTheSameInWhateverOrderArticlesCome(Databases kind) throws Exception {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> articles = RandomStories.of(random, ARTICLES);
            String atOnce = kind.fresh();
            writeWithoutCopies(atOnce, articles);
            link(atOnce);
            resolve(atOnce);
            Collections.shuffle(articles, random);
            String oneByOne = kind.fresh();
            for (int done = 0; done < ARTICLES; done += FEW) {
                writeWithoutCopies(oneByOne, articles.subList(done, done + FEW));
                resolve(oneByOne);
                link(oneByOne);
            }
            resolve(oneByOne);
            assertThat(everything(oneByOne)).as("seed " + seed).isEqualTo(everything(atOnce));
            assertThat(rows(atOnce, "SELECT count(*) FROM speaker_merges")).isNotEqualTo(List.of("0"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRewrittenAndRemovedLeavesWhatTheRestWouldGive(Databases kind) throws Exception {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> articles = RandomStories.of(random, ARTICLES);
            String changed = kind.fresh();
            writeWithoutCopies(changed, articles);
            resolve(changed);
            Map<String, ArticleClaims> kept = RandomStories.byId(articles);
            for (ArticleClaims article : articles) {
                String id = article.article().id();
                int fate = random.nextInt(4);
                if (fate == 0) {
                    run(changed, "DELETE FROM articles WHERE id = '" + id + "'");
                    kept.remove(id);
                } else if (fate == 1) {
                    ArticleClaims other = RandomStories.article(random, id);
                    writeWithoutCopies(changed, List.of(other));
                    kept.put(id, other);
                }
                if (random.nextInt(FEW) == 0) {
                    resolve(changed);
                }
            }
            resolve(changed);
            String fromScratch = kind.fresh();
            writeWithoutCopies(fromScratch, List.copyOf(kept.values()));
            resolve(fromScratch);
            assertThat(everything(changed)).as("seed " + seed).isEqualTo(everything(fromScratch));
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalProcessesTakeTurns(Databases kind) throws Exception {
        List<ArticleClaims> articles = RandomStories.of(new Random(7), 500);
        String url = kind.fresh();
        writeWithoutCopies(url, articles);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<ResolvedCounts>> done = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                done.add(threads.submit(() -> resolve(url)));
            }
            long all = 0;
            for (Future<ResolvedCounts> one : done) {
                all += one.get().articles();
            }
            assertThat(all).isEqualTo(500);
        } finally {
            threads.shutdown();
        }
        String alone = kind.fresh();
        writeWithoutCopies(alone, articles);
        resolve(alone);
        assertThat(everything(url)).isEqualTo(everything(alone));
    }
}
