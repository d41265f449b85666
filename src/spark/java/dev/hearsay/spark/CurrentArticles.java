// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.link.ArticleToLink;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.output.ArticleKeys;
import dev.hearsay.output.Succession;
import dev.hearsay.output.Words;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The articles whose claims are linked, each once: of several versions the one that a database would keep. A row has what tables show
 * of the article, and what tells its claims and its text from those of other versions; {@code source} is a hash of its identity.
 */
final class CurrentArticles {

    private static final List<String> FACTS = List.of("title", "publisher", "version");

    private static final String ARRIVAL = "round INT, source_number INT, document INT, article INT";

    /** A version: {@code round} and the following are null where no table of articles has it. */
    private static final StructType VERSION = StructType.fromDDL("identity STRING, article_id STRING, title STRING,"
            + " publisher STRING, published INT, version STRING, status STRING, input INT, file STRING, sha256 STRING,"
            + " version_of_claims STRING, claims ARRAY<STRING>, has_text BOOLEAN, blank BOOLEAN, " + ARRIVAL);

    private static final StructType SCHEMA =
            VERSION.add("source", DataTypes.LongType, false).add("killed", DataTypes.BooleanType, false);

    private static final String CANCELED = Words.of(PublicationStatus.CANCELED);

    /**
     * As they arrived; where that isn't known, by the number of the version, the day, and then by anything that makes the result the
     * same every time.
     */
    private static final Comparator<Row> ORDER = Comparator.comparingInt((Row row) -> row.<Integer>getAs("input"))
            .thenComparingInt(row -> number(row, "round"))
            .thenComparingInt(row -> number(row, "source_number"))
            .thenComparingInt(row -> number(row, "document"))
            .thenComparingInt(row -> number(row, "article"))
            .thenComparing(CurrentArticles::numbered)
            .thenComparingInt(row -> number(row, "published"))
            .thenComparing(row -> String.valueOf(row.<Object>getAs("file")))
            .thenComparing(row -> String.valueOf(row.<Object>getAs("sha256")));

    private CurrentArticles() {}

    /**
     * The articles of versions.
     *
     * @param versions as {@link #ofTable} and {@link #ofClaims} give them
     */
    static Dataset<Row> of(Dataset<Row> versions) {
        MapFunction<Row, String> identity = row -> row.getString(0);
        FlatMapGroupsFunction<String, Row, Row> latest = CurrentArticles::latest;
        return versions.groupByKey(identity, Encoders.STRING()).flatMapGroups(latest, Encoders.row(SCHEMA));
    }

    /**
     * The versions in a table of articles.
     *
     * @throws ClusterException if it is none
     */
    static Dataset<Row> ofTable(LinkingInput input, SparkSession spark) throws ClusterException {
        Dataset<Row> articles = ArticleTexts.table(input, spark);
        return articles.selectExpr(
                "identity",
                "id AS article_id",
                "title",
                "publisher",
                "unix_date(published) AS published",
                "version",
                "status",
                input.number() + " AS input",
                "file",
                "sha256",
                "version AS version_of_claims",
                "claims",
                "length(text) > 0 AS has_text",
                "NOT text RLIKE '\\\\S' AS blank",
                "arrival.round",
                "arrival.source AS source_number",
                "arrival.document",
                "arrival.article");
    }

    /** The versions that the reports of an input are of, so far as reports tell. */
    static Dataset<Row> ofClaims(LinkingInput input, Dataset<Row> reports) {
        UDF3<String, String, @Nullable String, String> identity =
                (id, file, url) -> ArticleKeys.of(ClaimedIdentity.of(id, file, url));
        return reports.groupBy(
                        "article_id", "file", "sha256", "version", "title", "publisher", "url", "published", "status")
                .agg(functions.expr(
                        "sort_array(collect_list(struct(content_start, content_end, claim_id))).claim_id AS claims"))
                .withColumn(
                        "identity",
                        functions
                                .udf(identity, DataTypes.StringType)
                                .apply(functions.col("article_id"), functions.col("file"), functions.col("url")))
                .selectExpr(
                        "identity",
                        "article_id",
                        "title",
                        "publisher",
                        "published",
                        "version",
                        "status",
                        input.number() + " AS input",
                        "file",
                        "sha256",
                        "version AS version_of_claims",
                        "claims",
                        "true AS has_text",
                        "false AS blank",
                        "CAST(NULL AS INT) AS round",
                        "CAST(NULL AS INT) AS source_number",
                        "CAST(NULL AS INT) AS document",
                        "CAST(NULL AS INT) AS article");
    }

    private static Iterator<Row> latest(String identity, Iterator<Row> versions) {
        List<Row> inOrder = new ArrayList<>();
        versions.forEachRemaining(inOrder::add);
        inOrder.sort(ORDER);
        Row current = inOrder.get(0);
        for (Row coming : inOrder.subList(1, inOrder.size())) {
            boolean killing = isKilled(coming)
                    && (coming.<Boolean>getAs("blank")
                            || coming.getList(coming.fieldIndex("claims")).isEmpty());
            current = switch (Succession.of(
                    current.getAs("version"), current.<Boolean>getAs("has_text"), coming.getAs("version"), killing)) {
                case OUTDATED -> current;
                case WITHDRAWAL -> withdrawn(current, coming);
                case REPLACEMENT -> coming;
            };
        }
        @Nullable Object[] values = Arrays.copyOf(values(current), SCHEMA.size());
        values[VERSION.size()] = ArticleToLink.key(identity);
        values[VERSION.size() + 1] = isKilled(current);
        return List.of(RowFactory.create(values)).iterator();
    }

    private static boolean isKilled(Row version) {
        return CANCELED.equals(version.getAs("status"));
    }

    /** The article as it was, with what the notice says of it. */
    private static Row withdrawn(Row current, Row notice) {
        @Nullable Object[] values = values(current);
        values[current.fieldIndex("status")] = CANCELED;
        for (String fact : FACTS) {
            Object stated = notice.getAs(fact);
            if (stated != null) {
                values[current.fieldIndex(fact)] = stated;
            }
        }
        return new GenericRowWithSchema(values, VERSION);
    }

    private static @Nullable Object[] values(Row row) {
        @Nullable Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return values;
    }

    private static int number(Row row, String column) {
        Integer number = row.getAs(column);
        return number == null ? Integer.MIN_VALUE : number;
    }

    private static BigInteger numbered(Row row) {
        return Succession.number(row.getAs("version")).orElse(BigInteger.ONE.negate());
    }
}
