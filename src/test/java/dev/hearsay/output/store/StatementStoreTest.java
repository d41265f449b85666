// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.run;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.kill;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.link.Contents;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.model.Claim;
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

/** Claims that report the same statement, linked as articles come, change and go. */
class StatementStoreTest {

    private static final String FERRY = "the ferry to the outer islands will not sail before the storm has passed";
    private static final String CUT = "the ferry to the outer islands will not sail";
    private static final String GARBLED = "the ferry to the inner islands will not sail before the storm has passed";

    private static final int ARTICLES = 60;
    private static final int FEW = 12;

    private static final String CROWDED = "SELECT count(*) FROM (SELECT word_key FROM wording_keys GROUP BY word_key"
            + " HAVING count(*) > " + IndexKeys.LEADERS + ") crowded";

    private static final String STATEMENTS =
            "SELECT reports, articles, wordings, disputed FROM statements ORDER BY 1, 2, 3, 4";
    private static final String KINDS =
            "SELECT kind, content_text FROM statement_reports WHERE statement IN (SELECT statement FROM statements)"
                    + " ORDER BY 2, 1";

    private static LinkedCounts link(String url) throws StoreException {
        try (StatementStore store = store(url)) {
            return store.link(() -> false, some -> {});
        }
    }

    private static StatementStore store(String url) throws StoreException {
        return StatementStore.open(DatabaseUrl.parse(url, Map.of()), new Contents(new EnglishStems()));
    }

    private static ArticleClaims on(int day, String id, String... lines) {
        return story(id, Metadata.NONE.withPublished(LocalDate.of(2031, 3, day)), lines);
    }

    private static List<String> everything(String url) {
        List<String> all = new ArrayList<>();
        for (String table : List.of(
                "SELECT * FROM wordings ORDER BY 1",
                "SELECT * FROM wording_keys ORDER BY 1, 2",
                "SELECT * FROM wording_links ORDER BY 1, 2",
                "SELECT * FROM sayings ORDER BY 1",
                "SELECT * FROM linked_claims ORDER BY 1, 2")) {
            all.addAll(rows(url, table));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void reportsOfOneStatementAreFoundWithTheKindOfTheirWords(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, on(4, "north.txt", FERRY), on(5, "south.txt", CUT), on(6, "east.txt", GARBLED));
        write(url, story("west.txt", "the town hall will be painted green in the spring of next year"));
        LinkedCounts counts = link(url);
        assertThat(counts).isEqualTo(new LinkedCounts(4, 4, 0, 0, 0, 0));
        assertThat(rows(url, STATEMENTS)).containsExactly("3|3|3|0");
        assertThat(rows(url, KINDS))
                .containsExactlyInAnyOrder("shortened|" + CUT, "altered|" + GARBLED, "verbatim|" + FERRY);
    }

    @ParameterizedTest
    @EnumSource
    void aQuotationOfTwoSpeakersIsDisputedAndALostQualificationIsNamed(Databases kind) throws Exception {
        String words = "the council will close the harbour to all ferries before the autumn storms";
        String url = kind.fresh();
        write(
                url,
                Stories.rerun(on(4, "north.txt", "perhaps " + words + "~Ilse Brandt"), Stories::quoted),
                Stories.rerun(on(5, "south.txt", words + "~Jo Lind"), Stories::quoted));
        link(url);
        try (StatementStore store = store(url)) {
            assertThat(store.counts()).isEqualTo(new StatementCounts(1, 2, 1, 0, 0));
            List<StatementReport> reports = store.disputed();
            assertThat(reports).extracting(StatementReport::speaker).containsExactly("Ilse Brandt", "Jo Lind");
            assertThat(reports).extracting(StatementReport::kind).containsExactly("verbatim", "shortened");
            assertThat(reports).extracting(StatementReport::dropped).containsExactly(List.of(), List.of("perhaps"));
            String id = reports.get(0).statement();
            assertThat(store.reports(id)).isEqualTo(reports);
            assertThat(store.reports(id.substring(0, 6))).isEqualTo(reports);
            assertThat(store.reports("st_none")).isEmpty();
            for (StatementTable table : List.of(
                    StatementTable.STATEMENTS,
                    StatementTable.STATEMENT_REPORTS,
                    StatementTable.DISPUTED_ATTRIBUTIONS)) {
                List<String> rows = new ArrayList<>();
                store.rows(table, row -> rows.add(String.join("|", row)));
                assertThat(rows).as(table.view()).hasSize(table == StatementTable.STATEMENTS ? 1 : 2);
                assertThat(rows).allSatisfy(row -> assertThat(row).startsWith(id));
            }
        }
    }

    /** The words that a report has of its own are where it says, in code points of the text. */
    @ParameterizedTest
    @EnumSource
    void differingWordsAreInTheTextOfTheArticle(Databases kind) throws Exception {
        String url = kind.fresh();
        write(
                url,
                on(4, "first.txt", FERRY),
                on(5, "second.txt", "The port stays open 👍", GARBLED),
                on(6, "third.txt", "👍👍 All is well", CUT),
                on(7, "fourth.txt", GARBLED + " today"));
        link(url);
        try (StatementStore store = store(url)) {
            String id = store.ids().get(0);
            List<ReportHistory> history = store.history(id);
            assertThat(history)
                    .extracting(one -> one.report().article())
                    .containsExactly("first.txt", "second.txt", "third.txt", "fourth.txt");
            assertThat(history)
                    .extracting(one -> one.from() == null ? "" : one.from().article())
                    .containsExactly("", "first.txt", "first.txt", "second.txt");
            assertThat(history).extracting(ReportHistory::changed).containsExactly(0, 2, 5, 1);
            int proved = 0;
            for (ReportHistory one : history) {
                for (WordDifference difference : one.differences()) {
                    String words = "SELECT substr(text, " + (difference.start() + 1) + ", "
                            + (difference.end() - difference.start()) + ") FROM articles WHERE identity = '"
                            + one.report().identity() + "'";
                    assertThat(rows(url, words)).containsExactly(difference.added());
                    proved += difference.added().isEmpty() ? 0 : 1;
                }
            }
            assertThat(proved).isGreaterThanOrEqualTo(2);
            assertThat(store.history("st_none")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClaimInsideAnotherIsNotAReportOfItsOwn(Databases kind) throws Exception {
        ArticleClaims story = story("north.txt", FERRY, CUT);
        List<Claim> claims = story.claims();
        Claim inside = claims.get(1).in(claims.get(0).id(), 1);
        String url = kind.fresh();
        write(url, new ArticleClaims(story.article(), List.of(claims.get(0), inside)));
        assertThat(link(url)).isEqualTo(new LinkedCounts(1, 1, 0, 0, 0, 0));
        assertThat(rows(url, STATEMENTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void linkingAgainTouchesNoRow(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("north.txt", FERRY), story("south.txt", CUT));
        link(url);
        run(url, refuseWrites(kind));
        assertThat(link(url)).isEqualTo(LinkedCounts.NONE);
    }

    private static String refuseWrites(Databases kind) {
        return kind == Databases.SQLITE
                ? "CREATE TRIGGER refused BEFORE UPDATE ON sayings BEGIN SELECT RAISE(ABORT, 'touched'); END"
                : "ALTER TABLE sayings ADD CONSTRAINT refused CHECK (statement = 'none') NOT VALID";
    }

    @ParameterizedTest
    @EnumSource
    void anArticleThatIsRewrittenOrWithdrawnTakesItsReportsAlong(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("north.txt", FERRY), story("south.txt", FERRY), story("east.txt", CUT));
        link(url);
        assertThat(rows(url, STATEMENTS)).containsExactly("3|3|2|0");
        write(url, kill("south.txt", null));
        assertThat(link(url)).isEqualTo(new LinkedCounts(1, 0, 0, 0, 1, 0));
        assertThat(rows(url, STATEMENTS)).containsExactly("2|2|2|0");
        write(url, story("east.txt", "nobody has seen the harbour master since the council met on Monday"));
        assertThat(link(url)).isEqualTo(new LinkedCounts(1, 1, 0, 0, 1, 0));
        assertThat(rows(url, STATEMENTS)).isEmpty();
        run(url, "DELETE FROM articles WHERE id = 'north.txt'");
        assertThat(link(url)).isEqualTo(new LinkedCounts(1, 0, 0, 0, 1, 0));
        assertThat(rows(url, "SELECT count(*) FROM wordings")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void theResultIsTheSameInWhateverOrderArticlesCome(Databases kind) throws Exception {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> articles = RandomStories.of(random, ARTICLES);
            String atOnce = kind.fresh();
            write(atOnce, articles.toArray(ArticleClaims[]::new));
            link(atOnce);
            Collections.shuffle(articles, random);
            String oneByOne = kind.fresh();
            for (int done = 0; done < ARTICLES; done += FEW) {
                write(oneByOne, articles.subList(done, done + FEW).toArray(ArticleClaims[]::new));
                link(oneByOne);
            }
            assertThat(everything(oneByOne)).as("seed " + seed).isEqualTo(everything(atOnce));
            assertThat(rows(atOnce, CROWDED))
                    .as("keys with more wordings than lead")
                    .isNotEqualTo(List.of("0"));
            assertThat(rows(atOnce, "SELECT count(*) FROM statements")).isNotEqualTo(List.of("0"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRewrittenAndRemovedLeavesWhatTheRestWouldGive(Databases kind) throws Exception {
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> articles = RandomStories.of(random, ARTICLES);
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
                    ArticleClaims other = RandomStories.article(random, id);
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
            assertThat(everything(changed)).as("seed " + seed).isEqualTo(everything(fromScratch));
        }
    }
}
