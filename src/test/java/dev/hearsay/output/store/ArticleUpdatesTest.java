// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.link.Contents;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.model.Metadata;
import dev.hearsay.opennlp.EnglishStems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles that are copies or updates of others, and count as one source. */
class ArticleUpdatesTest {

    private static final int ARTICLES = 96;
    private static final int FEW = 12;

    private static final String FERRY =
            "the ferry to the outer islands will not sail before the storm has passed and the harbour wall is mended";
    private static final String CREWS =
            "crews who use the separate quay may still land their catch if they tell the harbour office an hour before";
    private static final String SHOPS =
            "the shops on the islands have flour and fuel for at least twelve days so nobody there needs to hoard any";
    private static final String COUNCIL =
            "the council will vote on a second boat next month although the treasurer has warned of what it would cost";
    private static final String OTHER =
            "a school in the north of the town will stay shut until its roof has been looked at by somebody who knows";
    private static final String LEAD =
            "passengers waited in vain on the quay this morning as the first boat of the day was taken out of service";

    private static final String UPDATES =
            "SELECT article_id, earlier_id, kind, shared, earlier_shared FROM article_updates ORDER BY 1";
    private static final String SOURCES = "SELECT articles, sources FROM statements ORDER BY 1, 2";

    private static void link(String url) throws StoreException {
        try (StatementStore store =
                StatementStore.open(DatabaseUrl.parse(url, Map.of()), new Contents(new EnglishStems()))) {
            store.link(() -> false, some -> {});
        }
    }

    private static ArticleClaims on(int day, String id, String... lines) {
        return story(id, Metadata.NONE.withPublished(LocalDate.of(2031, 3, day)), lines);
    }

    @ParameterizedTest
    @EnumSource
    void extendedShortenedAndRewrittenArticlesAreOfOneSource(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                on(4, "first.txt", FERRY, CREWS, SHOPS),
                on(4, "extended.txt", FERRY, CREWS, SHOPS, COUNCIL),
                on(5, "shortened.txt", FERRY, CREWS),
                on(5, "rewritten.txt", LEAD, FERRY, CREWS),
                on(5, "quoting.txt", FERRY, OTHER, "nobody was hurt when the storm came"));
        link(url);
        assertThat(rows(url, UPDATES))
                .containsExactly(
                        "extended.txt|first.txt|extended|70|70",
                        "rewritten.txt|first.txt|rewritten|46|46",
                        "shortened.txt|first.txt|shortened|46|46");
        assertThat(rows(url, SOURCES)).contains("5|2");
    }

    @ParameterizedTest
    @EnumSource
    void farDaysAndFewWordsInCommonAreOtherSources(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, on(4, "first.txt", FERRY, CREWS), on(8, "later.txt", FERRY, CREWS));
        write(url, on(4, "other.txt", OTHER, COUNCIL, FERRY));
        link(url);
        assertThat(rows(url, UPDATES)).isEmpty();
        assertThat(rows(url, SOURCES)).contains("3|3");
        run(url, "UPDATE articles SET published = '2031-03-07', fingerprint = 'x' WHERE id = 'later.txt'");
        link(url);
        assertThat(rows(url, UPDATES)).containsExactly("later.txt|first.txt|copy|46|46");
        assertThat(rows(url, SOURCES)).contains("3|2");
    }

    @ParameterizedTest
    @EnumSource
    void theSameTitleOnOneDayIsOneSource(Databases kind) throws Exception {
        Metadata metadata =
                Metadata.NONE.withPublished(LocalDate.of(2031, 3, 4)).withTitle("Ferry to the islands stays in port");
        String url = kind.fresh();
        write(url, story("long.txt", metadata, FERRY, CREWS, OTHER), story("short.txt", metadata, FERRY, LEAD + " so"));
        link(url);
        assertThat(rows(url, UPDATES)).containsExactly("long.txt|short.txt|title|0|0");
        assertThat(rows(url, SOURCES)).contains("2|1");
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateOfAnUpdateIsOfTheFirstSourceUntilThatGoes(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                on(4, "a.txt", FERRY, CREWS),
                on(5, "b.txt", FERRY, CREWS, SHOPS, COUNCIL),
                on(6, "c.txt", SHOPS, COUNCIL, OTHER));
        link(url);
        String sources = "SELECT count(DISTINCT source) FROM linked_articles";
        assertThat(rows(url, sources)).containsExactly("1");
        run(url, "DELETE FROM articles WHERE id = 'b.txt'");
        link(url);
        assertThat(rows(url, sources)).containsExactly("2");
        assertThat(rows(url, UPDATES)).isEmpty();
    }

    private static List<String> everything(String url) {
        List<String> all = new ArrayList<>();
        for (String table : List.of(
                "SELECT article, identity, day, words, content, update_of, source FROM linked_articles ORDER BY 1",
                "SELECT * FROM article_keys ORDER BY 1, 2",
                "SELECT * FROM article_links ORDER BY 1, 2")) {
            all.addAll(rows(url, table));
        }
        return all;
    }

    /** Of few sentences, so that many articles share some, and more have one than lead. */
    private static ArticleClaims random(Random random, String id) {
        List<String> sentences = new ArrayList<>(List.of(FERRY, CREWS, SHOPS, COUNCIL, OTHER, LEAD));
        Collections.shuffle(sentences, random);
        int day = 1 + random.nextInt(8);
        String[] lines = sentences.subList(0, 1 + random.nextInt(4)).toArray(String[]::new);
        return random.nextInt(6) == 0 ? story(id, lines) : on(day, id, lines);
    }

    private static List<ArticleClaims> randoms(Random random) {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(random(random, "a" + i + ".txt"));
        }
        return articles;
    }

    @ParameterizedTest
    @EnumSource
    void theResultIsTheSameInWhateverOrderArticlesCome(Databases kind) throws Exception {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> articles = randoms(random);
            String atOnce = kind.fresh();
            write(atOnce, articles.toArray(ArticleClaims[]::new));
            link(atOnce);
            Collections.shuffle(articles, random);
            String oneByOne = kind.fresh();
            for (int done = 0; done < ARTICLES; done += FEW) {
                write(oneByOne, articles.subList(done, done + FEW).toArray(ArticleClaims[]::new));
                link(oneByOne);
            }
            assertThat(everything(oneByOne)).as("seed " + seed).containsExactlyElementsOf(everything(atOnce));
            assertThat(rows(atOnce, "SELECT count(*) FROM article_updates")).isNotEqualTo(List.of("0"));
            assertThat(rows(
                            atOnce,
                            "SELECT count(*) FROM (SELECT text_key FROM article_keys GROUP BY text_key HAVING count(*) > "
                                    + IndexKeys.LEADERS + ") crowded"))
                    .isNotEqualTo(List.of("0"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRewrittenAndRemovedLeavesWhatTheRestWouldGive(Databases kind) throws Exception {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> articles = randoms(random);
            String changed = kind.fresh();
            write(changed, articles.toArray(ArticleClaims[]::new));
            link(changed);
            Map<String, ArticleClaims> kept = RandomStories.byId(articles);
            for (ArticleClaims article : articles) {
                String id = article.article().id();
                int fate = random.nextInt(4);
                if (fate == 0) {
                    run(changed, "DELETE FROM articles WHERE id = '" + id + "'");
                    kept.remove(id);
                } else if (fate == 1) {
                    ArticleClaims other = random(random, id);
                    write(changed, other);
                    kept.put(id, other);
                }
                if (random.nextInt(FEW) == 0) {
                    link(changed);
                }
            }
            link(changed);
            String fromScratch = kind.fresh();
            write(fromScratch, kept.values().toArray(ArticleClaims[]::new));
            link(fromScratch);
            assertThat(everything(changed)).as("seed " + seed).containsExactlyElementsOf(everything(fromScratch));
        }
    }
}
