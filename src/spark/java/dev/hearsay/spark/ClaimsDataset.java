// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Sha256;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The claims of articles in a data frame, one article a row.
 *
 * <pre>{@code
 * Dataset<Row> claims = ClaimsDataset.extract(spark, articles, FieldMap.parse("text=story,date=day"));
 * claims.where("speaker.name = 'Ilse Brandt'").select("content.text", "date.value").show();
 * }</pre>
 *
 * <p>The columns of claims are those of {@code docs/claim.parquet.txt}, offsets count code points of the article's text. A claim is the
 * same as {@code hearsay extract} finds in a file of JSON Lines with the name {@link #withName}, if the articles have ids. An article
 * without one is identified by a checksum of its row.
 */
public final class ClaimsDataset {

    /** The name of a table that nobody named. */
    private static final String UNNAMED = "articles";

    private final Dataset<Row> articles;
    private final String name;
    private final PieceTask task;

    private ClaimsDataset(Dataset<Row> articles, String name, PieceTask task) {
        this.articles = articles;
        this.name = name;
        this.task = task;
    }

    /** The claims of articles. */
    public static Dataset<Row> extract(SparkSession spark, Dataset<Row> articles, FieldMap fields) {
        return of(articles, fields).claims(spark);
    }

    /**
     * Articles with the usual settings.
     *
     * @param fields which columns hold what, for columns whose names don't show it; {@link FieldMap#NONE} for none
     */
    public static ClaimsDataset of(Dataset<Row> articles, FieldMap fields) {
        IntakeOptions intake = new IntakeOptions(null, fields, IntakeOptions.DEFAULT_LIMIT);
        return new ClaimsDataset(articles, UNNAMED, new PieceTask(intake, Metadata.NONE, ExtractionSettings.DEFAULT));
    }

    /** The same articles, with a name that precedes their ids. */
    public ClaimsDataset withName(String value) {
        return new ClaimsDataset(articles, value, task);
    }

    /** The same articles, with other settings of what is found. */
    public ClaimsDataset withSettings(ExtractionSettings value) {
        return new ClaimsDataset(articles, name, new PieceTask(task.intake(), task.defaults(), value));
    }

    /** The same articles, where metadata that an article does not state, such as its date, is taken from {@code value}. */
    public ClaimsDataset withDefaults(Metadata value) {
        return new ClaimsDataset(articles, name, new PieceTask(task.intake(), value, task.extraction()));
    }

    /** The claims. Each time that they are asked for they are found anew: cache them to use them twice. */
    public Dataset<Row> claims(SparkSession spark) {
        return rows(
                spark,
                outcome -> outcome instanceof Outcome.Extracted extracted
                        ? ClaimRows.lines(extracted, OffsetUnit.CODEPOINT).stream()
                                .map(ClaimRows::row)
                        : Stream.empty(),
                ClaimRows.schema());
    }

    /** Why articles gave no claims; the codes are those of {@code hearsay extract}. */
    public Dataset<Row> failures(SparkSession spark) {
        return rows(
                spark,
                outcome -> outcome instanceof Outcome.WithoutClaims none
                        ? Stream.of(ClaimRows.failureRow(ClaimRows.line(none.failure())))
                        : Stream.empty(),
                ClaimRows.failureSchema());
    }

    private Dataset<Row> rows(SparkSession spark, OutcomeRows rows, StructType schema) {
        String table = name;
        PieceTask extracting = task;
        FlatMapFunction<Iterator<String>, Row> function = records -> rows(records, table, extracting, rows);
        JavaRDD<Row> all = articles.toJSON().toJavaRDD().mapPartitions(function);
        return spark.createDataFrame(all, schema);
    }

    private static Iterator<Row> rows(Iterator<String> records, String table, PieceTask task, OutcomeRows rows) {
        if (!records.hasNext()) {
            return List.<Row>of().iterator();
        }
        Function<Piece, List<Outcome>> extracting = task.loaded();
        Iterable<String> all = () -> records;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(json -> extracting.apply(piece(table, json)).stream())
                .flatMap(rows::of)
                .iterator();
    }

    /** A row as a document; one without an id of its own is known by its checksum. */
    static Piece piece(String table, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Piece.ofRecord(table, table + "#" + Sha256.hex(bytes).substring(0, 16), bytes);
    }

    /** What is wanted of an outcome. */
    @FunctionalInterface
    private interface OutcomeRows extends Serializable {
        Stream<Row> of(Outcome outcome);
    }
}
