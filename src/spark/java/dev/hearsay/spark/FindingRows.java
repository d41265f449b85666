// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import dev.hearsay.cluster.ClusterOutput.Form;
import dev.hearsay.model.Failure;
import dev.hearsay.pipeline.OffsetUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The results of a round as data frames in the order of the input within each file: rows of columns, or lines of JSON. */
final class FindingRows {

    /** The column by which Parquet is divided: the day of publication. */
    static final String DAY = "published";

    private static final List<String> ORDER = List.of("_source", "_piece", "_item", "_claim");

    private final SparkSession spark;
    private final Form form;

    FindingRows(SparkSession spark, Form form) {
        this.spark = spark;
        this.form = form;
    }

    /** The claims; in Parquet with the day of publication as a last column. */
    Dataset<Row> claims(JavaRDD<Finding> findings, OffsetUnit unit) {
        boolean columns = form == Form.PARQUET;
        StructType schema = columns
                ? ClaimRows.schema().add(DAY, DataTypes.DateType, true)
                : new StructType().add("value", DataTypes.StringType, false);
        JavaRDD<Row> rows =
                findings.flatMap(finding -> claimRows(finding, unit, columns).iterator());
        Dataset<Row> frame = spark.createDataFrame(rows, ordered(schema));
        // Spark's own way to files of a sensible size: days with few claims share a task, a day with many has several
        Dataset<Row> balanced = columns ? frame.hint("rebalance", functions.col(DAY)) : frame.hint("rebalance");
        return inOrder(balanced, columns ? List.of(DAY) : List.of());
    }

    private static Stream<Row> claimRows(Finding finding, OffsetUnit unit, boolean columns) {
        if (!(finding.outcome() instanceof Outcome.Extracted extracted)) {
            return Stream.empty();
        }
        LocalDate day = extracted.article().metadata().published();
        Place place = finding.place();
        List<Row> rows = new ArrayList<>();
        for (String line : ClaimRows.lines(extracted, unit)) {
            Row row = columns ? extended(ClaimRows.row(line), day) : RowFactory.create(line);
            rows.add(extended(row, place.source(), place.piece(), finding.item(), rows.size()));
        }
        return rows.stream();
    }

    /** The failures. */
    Dataset<Row> failures(JavaRDD<Finding> findings, List<Failure> missing) {
        boolean columns = form == Form.PARQUET;
        StructType schema =
                columns ? ClaimRows.failureSchema() : new StructType().add("value", DataTypes.StringType, false);
        JavaRDD<Row> rows = findings.flatMap(finding -> finding.outcome() instanceof Outcome.WithoutClaims none
                ? List.of(extended(
                                failureRow(none.failure(), columns),
                                finding.place().source(),
                                finding.place().piece(),
                                finding.item(),
                                0))
                        .iterator()
                : List.<Row>of().iterator());
        Dataset<Row> frame = spark.createDataFrame(rows, ordered(schema));
        Dataset<Row> ofInputs = spark.createDataFrame(
                missing.stream()
                        .map(failure -> extended(failureRow(failure, columns), -1, 0, 0, 0))
                        .toList(),
                ordered(schema));
        return inOrder(frame.union(ofInputs).coalesce(1), List.of());
    }

    /** The articles with their texts, in the one form that readers of tables take. */
    Dataset<Row> articles(JavaRDD<Finding> findings, int round) {
        JavaRDD<Row> rows = findings.flatMap(finding -> finding.outcome() instanceof Outcome.Extracted extracted
                ? List.of(ArticleRows.row(
                                extracted.article(),
                                extracted.claims(),
                                round,
                                finding.place().source(),
                                finding.place().piece(),
                                finding.item()))
                        .iterator()
                : List.<Row>of().iterator());
        return spark.createDataFrame(rows, ArticleRows.schema())
                .hint("rebalance")
                .sortWithinPartitions("arrival");
    }

    private static Row failureRow(Failure failure, boolean columns) {
        String line = ClaimRows.line(failure);
        return columns ? ClaimRows.failureRow(line) : RowFactory.create(line);
    }

    private static StructType ordered(StructType schema) {
        StructType all = schema;
        for (String name : ORDER) {
            all = all.add(name, DataTypes.IntegerType, false);
        }
        return all;
    }

    private static Dataset<Row> inOrder(Dataset<Row> frame, List<String> before) {
        String[] columns = Stream.concat(before.stream(), ORDER.stream()).toArray(String[]::new);
        return frame.sortWithinPartitions(
                        Arrays.stream(columns).map(functions::col).toArray(Column[]::new))
                .drop(ORDER.toArray(String[]::new));
    }

    /** The row with more columns behind it. */
    private static Row extended(Row row, @Nullable Object... more) {
        @Nullable Object[] values = new Object[row.size() + more.length];
        for (int i = 0; i < row.size(); i++) {
            values[i] = row.get(i);
        }
        System.arraycopy(more, 0, values, row.size(), more.length);
        return RowFactory.create(values);
    }
}
