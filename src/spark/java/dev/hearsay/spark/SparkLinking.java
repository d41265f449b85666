// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.LinkingJob;
import dev.hearsay.cluster.LinkingSummary;
import dev.hearsay.output.store.StatementTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Links claims on Spark, from their files to the tables. */
final class SparkLinking {

    private static final String PARTITIONS = "spark.sql.shuffle.partitions";
    private static final int TASKS_PER_CORE = 4;
    private static final int DAMAGED_SHOWN = 3;

    private final LinkFolder folder;
    private final List<LinkingInput> inputs;
    private final Consumer<String> notes;
    private final SparkSession spark;

    private SparkLinking(LinkFolder folder, List<LinkingInput> inputs, Consumer<String> notes, SparkSession spark) {
        this.folder = folder;
        this.inputs = inputs;
        this.notes = notes;
        this.spark = spark;
    }

    static LinkingSummary run(LinkingJob job, Consumer<String> notes, SparkSession session) throws ClusterException {
        // with settings and names of its own
        SparkSession spark = session.newSession();
        int partitions = partitions(job, spark);
        if (partitions > 0) {
            spark.conf().set(PARTITIONS, partitions);
        }
        List<LinkingInput> inputs =
                LinkingInput.find(job.claims(), spark.sparkContext().hadoopConfiguration());
        try (LinkFolder folder = LinkFolder.open(job, spark.sparkContext().hadoopConfiguration())) {
            return new SparkLinking(folder, inputs, notes, spark).link();
        }
    }

    /** Spark's default is for a cluster: a few tasks for each core of one machine do the same in less time. */
    private static int partitions(LinkingJob job, SparkSession spark) {
        boolean told = job.partitions() > 0 || spark.sparkContext().getConf().contains(PARTITIONS);
        return told || !spark.sparkContext().isLocal()
                ? job.partitions()
                : spark.sparkContext().defaultParallelism() * TASKS_PER_CORE;
    }

    private LinkingSummary link() throws ClusterException {
        List<Dataset<Row>> versions = new ArrayList<>();
        Dataset<Row> claims = null;
        long damaged = 0;
        for (LinkingInput input : inputs) {
            if (input.unfinished()) {
                notes.accept(input.name() + " is of a run that has not come to its end: what it has so far is linked");
            }
            Dataset<Row> all = folder.keep("claims-" + input.number(), ReportRows.of(ClaimTables.read(input, spark)));
            damaged += damaged(input, all);
            Dataset<Row> whole = all.where("problem IS NULL");
            versions.add(
                    input.articles() == null
                            ? CurrentArticles.ofClaims(input, whole)
                            : CurrentArticles.ofTable(input, spark));
            Dataset<Row> numbered = whole.selectExpr("*", input.number() + " AS input");
            claims = claims == null ? numbered : claims.union(numbered);
        }
        Dataset<Row> articles = folder.keep(
                "articles",
                CurrentArticles.of(versions.stream().reduce(Dataset::union).orElseThrow()));
        Dataset<Row> reports = folder.keep("current", current(Objects.requireNonNull(claims), articles));
        ArticleTexts texts = texts(articles);
        Dataset<Row> origins = texts == null ? null : folder.keep("origins", texts.origins());
        Dataset<Row> linked = reports.where("wording IS NOT NULL");
        LinkedTables tables = new LinkedTables(spark, folder);
        Map<String, Long> found = new HashMap<>(tables.write(withSources(linked, origins), placements(linked)));
        List<StatementTable> written = new ArrayList<>(List.of(
                StatementTable.STATEMENTS, StatementTable.STATEMENT_REPORTS, StatementTable.DISPUTED_ATTRIBUTIONS));
        if (texts != null && origins != null) {
            found.putAll(tables.writeUpdates(articles, texts.updates(), origins));
            written.add(StatementTable.ARTICLE_UPDATES);
        }
        LinkingSummary summary = summary(articles, reports, found, damaged);
        folder.finish(
                written.stream().map(StatementTable::view).toList(),
                List.of(StatementTable.values()).stream()
                        .map(StatementTable::view)
                        .toList(),
                counts(summary));
        return summary;
    }

    /** How many records are no claims; an input of nothing else is refused. */
    private long damaged(LinkingInput input, Dataset<Row> claims) throws ClusterException {
        Row counts = claims.selectExpr("count(*)", "count(problem)").first();
        long damaged = counts.getLong(1);
        if (damaged == 0) {
            return 0;
        }
        List<Row> problems = claims.where("problem IS NOT NULL")
                .select("problem")
                .orderBy("problem")
                .limit(DAMAGED_SHOWN)
                .collectAsList();
        if (damaged == counts.getLong(0)) {
            throw ClaimTables.refused(
                    input, "none of its records can be read; " + problems.get(0).getString(0), null);
        }
        for (Row problem : problems) {
            notes.accept(input.name() + ": " + problem.getString(0));
        }
        if (damaged > DAMAGED_SHOWN) {
            notes.accept(input.name() + ": " + (damaged - DAMAGED_SHOWN) + " more such records");
        }
        return damaged;
    }

    /** The claims of articles as they are now, with the facts of the articles; those inside other claims are no reports. */
    private static Dataset<Row> current(Dataset<Row> claims, Dataset<Row> articles) {
        String[] place = {"input", "article_id", "file", "sha", "number", "claim_id"};
        Dataset<Row> own = articles.where("NOT killed")
                .selectExpr(
                        "identity",
                        "source",
                        "title",
                        "publisher",
                        "published",
                        "input",
                        "article_id",
                        "file",
                        "coalesce(sha256, '') AS sha",
                        "coalesce(version_of_claims, '') AS number",
                        "posexplode(claims) AS (ordinal, claim_id)");
        return claims.where("depth = 0")
                .selectExpr("*", "coalesce(sha256, '') AS sha", "coalesce(version, '') AS number")
                .drop("title", "publisher", "published", "url", "status", "version", "sha256")
                .join(own, place)
                .dropDuplicates(place)
                .drop("input", "file", "sha", "number", "content_start", "content_end", "depth", "problem");
    }

    private @Nullable ArticleTexts texts(Dataset<Row> articles) throws ClusterException {
        List<LinkingInput> withTexts =
                inputs.stream().filter(input -> input.articles() != null).toList();
        if (withTexts.size() < inputs.size()) {
            notes.accept(
                    (withTexts.isEmpty() ? "the texts of the articles are not there" : "some articles have no text")
                            + ", so each counts as a source of its own: 'hearsay spark --articles' writes them");
        }
        return withTexts.isEmpty() ? null : new ArticleTexts(articles, withTexts, folder, spark);
    }

    private Dataset<Row> placements(Dataset<Row> reports) throws ClusterException {
        Dataset<Row> wordings = folder.keep(
                "wordings", reports.select("wording", "scope", "words").dropDuplicates(new String[] {"wording"}));
        Dataset<Row> sayings = folder.keep(
                "sayings",
                reports.select("wording", "quoted", "speaker_compared", "day").distinct());
        Dataset<Row> places = reports.select("identity", "wording").distinct();
        Dataset<Row> links = folder.keep("links", WordingLinks.of(places, wordings, sayings, folder));
        return StatementRows.of(wordings, links, sayings, folder);
    }

    private static Dataset<Row> withSources(Dataset<Row> reports, @Nullable Dataset<Row> origins) {
        return origins == null
                ? reports.withColumnRenamed("source", "source_key")
                : reports.join(origins, reports.col("source").equalTo(origins.col("article")), "left_outer")
                        .selectExpr("*", "coalesce(origin, source) AS source_key");
    }

    private static LinkingSummary summary(
            Dataset<Row> articles, Dataset<Row> reports, Map<String, Long> found, long damaged) {
        Row claims = reports.selectExpr("count(wording)", "count_if(wording IS NULL)")
                .first();
        return new LinkingSummary(
                articles.where("NOT killed").count(),
                claims.getLong(0),
                claims.getLong(1),
                found.getOrDefault("statements", 0L),
                found.getOrDefault("reports", 0L),
                found.getOrDefault("disputed", 0L),
                found.getOrDefault("updates", 0L),
                damaged);
    }

    private static Map<String, Long> counts(LinkingSummary summary) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("articles", summary.articles());
        counts.put("claims", summary.claims());
        counts.put("formulaic", summary.formulaic());
        counts.put("statements", summary.statements());
        counts.put("reports", summary.reports());
        counts.put("disputed", summary.disputed());
        counts.put("updates", summary.updates());
        counts.put("damaged", summary.damaged());
        return counts;
    }
}
