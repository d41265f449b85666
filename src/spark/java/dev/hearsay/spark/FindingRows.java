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
        List<Row> rows = new ArrayList<>();
        for (String line : ClaimRows.lines(extracted, unit)) {
            rows.add(
                    columns
                            ? placed(with(ClaimRows.row(line), day), finding, rows.size())
                            : placed(RowFactory.create(line), finding, rows.size()));
        }
        return rows.stream();
    }

    /** The failures. */
    Dataset<Row> failures(JavaRDD<Finding> findings, List<Failure> missing) {
        boolean columns = form == Form.PARQUET;
        StructType schema =
                columns ? ClaimRows.failureSchema() : new StructType().add("value", DataTypes.StringType, false);
        JavaRDD<Row> rows = findings.flatMap(finding -> finding.outcome() instanceof Outcome.WithoutClaims none
                ? List.of(placed(failureRow(none.failure(), columns), finding, 0))
                        .iterator()
                : List.<Row>of().iterator());
        Dataset<Row> frame = spark.createDataFrame(rows, ordered(schema));
        Dataset<Row> ofInputs = spark.createDataFrame(
                missing.stream()
                        .map(failure -> placed(failureRow(failure, columns), -1, 0, 0, 0))
                        .toList(),
                ordered(schema));
        return inOrder(frame.union(ofInputs).coalesce(1), List.of());
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

    private static Row placed(Row row, Finding finding, int claim) {
        return placed(row, finding.place().source(), finding.place().piece(), finding.item(), claim);
    }

    private static Row placed(Row row, int source, int piece, int item, int claim) {
        Object[] values = Arrays.copyOf(values(row), row.size() + ORDER.size());
        values[row.size()] = source;
        values[row.size() + 1] = piece;
        values[row.size() + 2] = item;
        values[row.size() + 3] = claim;
        return RowFactory.create(values);
    }

    private static Row with(Row row, @Nullable LocalDate day) {
        Object[] values = Arrays.copyOf(values(row), row.size() + 1);
        values[row.size()] = day;
        return RowFactory.create(values);
    }

    private static @Nullable Object[] values(Row row) {
        @Nullable Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return values;
    }
}
