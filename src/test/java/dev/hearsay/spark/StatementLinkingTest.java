// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.batch.Outcome;
import dev.hearsay.cluster.LinkingJob;
import dev.hearsay.cluster.LinkingJob.Form;
import dev.hearsay.cluster.LinkingSummary;
import dev.hearsay.link.Contents;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.opennlp.EnglishStems;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.RandomArchive;
import dev.hearsay.output.store.StatementStore;
import dev.hearsay.output.store.StatementTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that are found on Spark, on two threads: those of a database, however the work is divided. */
class StatementLinkingTest {

    private static final int LEADERS = IndexKeys.LEADERS;
    private static final int CHAIN = 400;
    private static final int SCATTERED = 200;

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                // so few rows are read in less time than a plan is compiled, or changed on the way
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.adaptive.enabled", false)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static LinkingJob job(Path claims, Path output, int partitions) {
        return new LinkingJob(List.of(claims.toString()), output.toString(), Form.PARQUET, true, "9", null, partitions);
    }

    /** Writes articles as {@code hearsay spark --articles} does, in this order of rows, and in so many files. */
    private static Path written(String name, List<ArticleClaims> articles, Random random, int files) {
        List<Row> claims = new ArrayList<>();
        List<Row> texts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Outcome.Extracted extracted = new Outcome.Extracted(
                    articles.get(i).article(), articles.get(i).claims(), List.of());
            ClaimRows.lines(extracted, OffsetUnit.UTF16).forEach(line -> claims.add(ClaimRows.row(line)));
            texts.add(ArticleRows.row(extracted.article(), extracted.claims(), 1, i / 7, i % 7, 0));
        }
        Collections.shuffle(claims, random);
        Collections.shuffle(texts, random);
        Path path = folder.resolve(name);
        write(spark.createDataFrame(claims, ClaimRows.schema()), path.resolve("claims"), files);
        write(spark.createDataFrame(texts, ArticleRows.schema()), path.resolve("articles"), files);
        return path;
    }

    private static void write(Dataset<Row> rows, Path path, int files) {
        rows.repartition(files).write().parquet(path.toString());
    }

    /** The rows of a table as {@link Databases#rows} gives those of a view, in no order. */
    private static List<String> rows(Dataset<Row> table) {
        return table.collectAsList().stream()
                .map(row -> Stream.iterate(0, i -> i + 1)
                        .limit(row.size())
                        .map(i ->
                                row.get(i) instanceof Boolean truth ? (truth ? "1" : "0") : String.valueOf(row.get(i)))
                        .collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }

    @Test
    void theTablesHaveTheRowsOfADatabaseHoweverTheWorkIsDivided() throws Exception {
        List<ArticleClaims> articles = RandomArchive.of(new Random(4));
        String url = Databases.SQLITE.fresh();
        Databases.write(url, articles.toArray(ArticleClaims[]::new));
        try (StatementStore store =
                StatementStore.open(DatabaseUrl.parse(url, Map.of()), new Contents(new EnglishStems()))) {
            store.link(() -> false, some -> {});
        }
        for (String hard : List.of(
                "SELECT count(*) FROM (SELECT word_key FROM wording_keys GROUP BY word_key HAVING count(*) > " + LEADERS
                        + ")",
                "SELECT count(*) FROM (SELECT text_key FROM article_keys GROUP BY text_key HAVING count(*) > " + LEADERS
                        + ")",
                "SELECT count(*) FROM claims WHERE withdrawn",
                "SELECT count(*) FROM linked_articles t JOIN linked_articles e ON e.article = t.update_of"
                        + " WHERE e.update_of IS NOT NULL")) {
            assertThat(Databases.rows(url, hard)).as(hard).isNotEqualTo(List.of("0"));
        }
        Path output = folder.resolve("linked");
        for (int partitions : new int[] {1, 5}) {
            Path claims = written("archive-" + partitions, articles, new Random(partitions), partitions);
            List<String> notes = new ArrayList<>();
            LinkingSummary summary = new SparkCluster().link(job(claims, output, partitions), notes::add);
            assertThat(notes).isEmpty();
            assertThat(summary.disputed()).isPositive();
            for (StatementTable table : StatementTable.values()) {
                Dataset<Row> found =
                        spark.read().parquet(output.resolve(table.view()).toString());
                String columns = String.join(", ", found.columns());
                assertThat(List.of(found.columns())).containsAll(table.columns());
                List<String> expected =
                        new ArrayList<>(Databases.rows(url, "SELECT " + columns + " FROM " + table.view()));
                expected.sort(null);
                assertThat(rows(found))
                        .as(table.view() + " in " + partitions + " parts")
                        .isEqualTo(expected)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aLongChainIsOneComponentAndNothingElseIsJoined() throws Exception {
        Random random = new Random(1);
        List<Long> nodes =
                new ArrayList<>(LongStream.range(0, CHAIN + SCATTERED).boxed().toList());
        Collections.shuffle(nodes, random);
        List<List<Long>> edges = new ArrayList<>();
        for (int i = 1; i < CHAIN; i++) {
            edges.add(List.of(nodes.get(i), nodes.get(i - 1)));
        }
        for (int i = 0; i < SCATTERED; i++) {
            edges.add(List.of(
                    nodes.get(CHAIN + random.nextInt(SCATTERED)), nodes.get(CHAIN + random.nextInt(SCATTERED))));
        }
        Dataset<Row> rows = spark.createDataset(
                        edges.stream().map(Object::toString).toList(), Encoders.STRING())
                .selectExpr("from_json(value, 'ARRAY<BIGINT>') AS edge")
                .selectExpr("edge[0] AS one", "edge[1] AS other");
        Map<Long, Set<Long>> found = new HashMap<>();
        try (LinkFolder aside = LinkFolder.open(
                job(folder, folder.resolve("components"), 0),
                spark.sparkContext().hadoopConfiguration())) {
            for (Row row : Components.of(rows, aside, "chain").collectAsList()) {
                assertThat(found.computeIfAbsent(row.getLong(1), component -> new TreeSet<>())
                                .add(row.getLong(0)))
                        .as("each node is there once")
                        .isTrue();
            }
        }
        assertThat(new HashSet<>(found.values())).isEqualTo(components(edges));
        found.forEach((component, members) ->
                assertThat(component).isEqualTo(members.iterator().next()));
        assertThat(found.values()).anyMatch(members -> members.size() == CHAIN);
    }

    /** The components of the nodes that have an edge to another one. */
    private static Set<Set<Long>> components(List<List<Long>> edges) {
        Map<Long, Set<Long>> of = new HashMap<>();
        for (List<Long> edge : edges) {
            Set<Long> joined = new TreeSet<>(edge);
            edge.forEach(node -> joined.addAll(of.getOrDefault(node, Set.of())));
            if (joined.size() > 1) {
                joined.forEach(node -> of.put(node, joined));
            }
        }
        return new HashSet<>(of.values());
    }
}
