// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.link.ArticleAge;
import dev.hearsay.link.ArticleToLink;
import dev.hearsay.link.ArticleWords;
import dev.hearsay.link.SharedText;
import dev.hearsay.output.StoryMarks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Finds articles that have the text of earlier ones, and where that comes from in the end. */
final class ArticleTexts {

    private static final StructType COMPARED = StructType.fromDDL("article BIGINT NOT NULL, identity STRING NOT NULL,"
            + " published INT, title BIGINT, words INT NOT NULL, age STRING NOT NULL, runs ARRAY<BIGINT> NOT NULL,"
            + " keys ARRAY<BIGINT> NOT NULL");

    private static final StructType LINK = StructType.fromDDL(
            "one BIGINT NOT NULL, other BIGINT NOT NULL, of_one INT NOT NULL, of_other INT NOT NULL");

    private final LinkFolder folder;
    private final Dataset<Row> compared;
    private final Dataset<Row> links;
    private final Dataset<Row> updates;

    /**
     * Compares articles.
     *
     * @param current as {@link CurrentArticles} gives them
     * @param inputs that have their texts
     */
    ArticleTexts(Dataset<Row> current, List<LinkingInput> inputs, LinkFolder folder, SparkSession spark)
            throws ClusterException {
        this.folder = folder;
        MapPartitionsFunction<Row, Row> reading = ArticleTexts::compared;
        this.compared =
                folder.keep("texts", texts(current, inputs, spark).mapPartitions(reading, Encoders.row(COMPARED)));
        this.links = folder.keep("article-links", both(links()));
        this.updates = folder.keep("updates", updates(links));
    }

    /**
     * The table of the articles of an input.
     *
     * @throws ClusterException if it is none
     */
    static Dataset<Row> table(LinkingInput input, SparkSession spark) throws ClusterException {
        String path = String.valueOf(input.articles());
        Dataset<Row> found;
        try {
            found = spark.read().parquet(path);
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare
            throw new ClusterException(Kind.REQUEST, path + ": " + SparkCluster.message(e), e);
        }
        List<String> lacking = Stream.of(ArticleRows.schema().fieldNames())
                .filter(column -> !List.of(found.columns()).contains(column))
                .toList();
        if (!lacking.isEmpty()) {
            throw new ClusterException(
                    Kind.REQUEST,
                    path + ": the table of articles lacks " + String.join(", ", lacking)
                            + "; 'hearsay spark --articles' writes it",
                    null);
        }
        return found;
    }

    private static Dataset<Row> texts(Dataset<Row> current, List<LinkingInput> inputs, SparkSession spark)
            throws ClusterException {
        Dataset<Row> texts = null;
        for (LinkingInput input : inputs) {
            Dataset<Row> some = table(input, spark)
                    .selectExpr(
                            input.number() + " AS input",
                            "arrival.round",
                            "arrival.source AS source_number",
                            "arrival.document",
                            "arrival.article",
                            "text");
            texts = texts == null ? some : texts.union(some);
        }
        if (texts == null) {
            throw new IllegalArgumentException("no input has texts");
        }
        return current.join(texts, new String[] {"input", "round", "source_number", "document", "article"})
                .select("identity", "published", "title", "text");
    }

    private static Iterator<Row> compared(Iterator<Row> articles) {
        return EachRow.of(articles, article -> {
            String identity = article.getString(0);
            Integer published = article.getAs(1);
            ArticleToLink own = ArticleToLink.of(identity, day(published), article.getAs(2), article.getString(3));
            int words = own.words().size();
            return RowFactory.create(
                    own.key(),
                    identity,
                    published,
                    own.title(),
                    words,
                    new ArticleAge(own.day(), words, identity).sortKey(),
                    Arrays.stream(own.words().runs()).boxed().toArray(),
                    own.keys().keys().toArray());
        });
    }

    private static @Nullable LocalDate day(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private Dataset<Row> links() {
        UDF2<@Nullable Integer, @Nullable Integer, Boolean> near =
                (one, other) -> StoryMarks.areNear(day(one), day(other));
        Dataset<Row> pairs = Candidates.of(
                compared.selectExpr("explode(keys) AS key", "article AS id", "published"),
                functions
                        .udf(near, DataTypes.BooleanType)
                        .apply(functions.col("leader.published"), functions.col("member.published")));
        String[] facts = {"published", "title", "words", "runs"};
        Dataset<Row> beside = pairs.join(side("one", facts), "one").join(side("other", facts), "other");
        MapPartitionsFunction<Row, Row> comparing = ArticleTexts::links;
        return beside.mapPartitions(comparing, Encoders.row(LINK));
    }

    /** The compared articles, with the name of a side before each column. */
    private Dataset<Row> side(String side, String... facts) {
        return compared.selectExpr(Stream.concat(
                        Stream.of("article AS " + side),
                        Arrays.stream(facts).map(fact -> fact + " AS " + side + "_" + fact))
                .toArray(String[]::new));
    }

    private static Iterator<Row> links(Iterator<Row> pairs) {
        return EachRow.stream(pairs).flatMap(pair -> link(pair).stream()).iterator();
    }

    private static Optional<Row> link(Row pair) {
        Optional<SharedText> shared = article(pair, "one").shared(article(pair, "other"));
        return shared.map(
                found -> RowFactory.create(pair.getAs("one"), pair.getAs("other"), found.ofOne(), found.ofOther()));
    }

    private static ArticleToLink article(Row pair, String side) {
        List<Long> runs = pair.getList(pair.fieldIndex(side + "_runs"));
        return new ArticleToLink(
                String.valueOf(pair.<Long>getAs(side)),
                day(pair.getAs(side + "_published")),
                pair.getAs(side + "_title"),
                ArticleWords.stored(
                        pair.<Integer>getAs(side + "_words"),
                        runs.stream().mapToLong(Long::longValue).toArray()));
    }

    /** Each link from both sides. */
    private static Dataset<Row> both(Dataset<Row> links) {
        return links.selectExpr(
                        "explode(array(struct(one AS article, other, of_one AS shared, of_other AS earlier_shared),"
                                + " struct(other AS article, one AS other, of_other AS shared, of_one AS earlier_shared))) AS link")
                .selectExpr("link.*");
    }

    /** Each article with the earliest one that it has text in common with, unless it is the earliest itself. */
    private Dataset<Row> updates(Dataset<Row> linked) {
        return linked.join(side("article", "age"), "article")
                .join(side("other", "age"), "other")
                .groupBy("article", "article_age")
                .agg(
                        functions.expr("min_by(struct(other, shared, earlier_shared), other_age) AS earliest"),
                        functions.expr("min(other_age) AS earliest_age"))
                .where("earliest_age < article_age")
                .selectExpr("article", "earliest.other AS earlier", "earliest.shared", "earliest.earlier_shared");
    }

    /** {@code article} and {@code origin}: the hash of the article that its text comes from in the end; of updates only. */
    Dataset<Row> origins() throws ClusterException {
        Dataset<Row> components =
                Components.of(updates.selectExpr("article AS one", "earlier AS other"), folder, "sources");
        // each update has one earlier article, so of a component one is no update
        Dataset<Row> first = components
                .join(updates.selectExpr("article AS node"), new String[] {"node"}, "left_anti")
                .selectExpr("component", "node AS origin");
        return components.join(first, "component").selectExpr("node AS article", "origin");
    }

    /** {@code article}, {@code earlier}, the {@code words} of both, and how many the other has too. */
    Dataset<Row> updates() {
        return updates.join(side("article", "words"), "article")
                .join(side("earlier", "words"), "earlier")
                .selectExpr(
                        "article", "earlier", "article_words AS words", "shared", "earlier_words", "earlier_shared");
    }
}
