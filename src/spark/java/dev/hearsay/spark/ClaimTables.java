// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterException.Kind;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.parquet.ParquetClaims;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads the columns that linking needs of claims in Parquet or JSON Lines, with a problem in place of what can't be read. */
final class ClaimTables {

    /** Why a record can't be read; null if it can. */
    static final String PROBLEM = "problem";

    private static final String SPANS = "array<struct<start:int,end:int>>";

    /** Columns by name: the path in the record, and the type. */
    private static final List<Column> COLUMNS = List.of(
            new Column("schema", "schema", "string", true),
            new Column("claim_id", "id", "string", true),
            new Column("offsets", "offsets", "string", true),
            new Column("article_id", "article.id", "string", true),
            new Column("file", "article.file", "string", true),
            new Column("sha256", "article.sha256", "string", false),
            new Column("title", "article.title", "string", false),
            new Column("publisher", "article.publisher", "string", false),
            new Column("url", "article.url", "string", false),
            new Column("published", "article.published", "date", false),
            new Column("status", "article.status", "string", false),
            new Column("version", "article.version", "string", false),
            new Column("speech", "speech", "string", true),
            new Column("cue_text", "cue.text", "string", false),
            new Column("content_text", "content.text", "string", true),
            new Column("spans", "content.spans", SPANS, true),
            new Column("verbatim", "content.verbatim", SPANS, true),
            new Column("names", "speakers.name", "array<string>", false),
            new Column("own_ids", "speakers.id", "array<string>", false),
            new Column("types", "speakers.type", "array<string>", false),
            new Column("date_value", "date.value", "string", false),
            new Column("date_precision", "date.precision", "string", false),
            new Column("confidence", "confidence", "double", true),
            new Column("depth", "depth", "int", false));

    /** What each claim has: the paths in the record by the names of the columns. */
    static final Map<String, String> NEEDED = COLUMNS.stream()
            .filter(Column::needed)
            .collect(Collectors.toMap(Column::name, Column::path, (one, other) -> one, TreeMap::new));

    private record Column(String name, String path, String type, boolean needed) {}

    private ClaimTables() {}

    /**
     * The claims of an input.
     *
     * @throws ClusterException if they are no claims
     */
    static Dataset<Row> read(LinkingInput input, SparkSession spark) throws ClusterException {
        Dataset<Row> records = input.parquet() ? table(input, spark) : lines(input, spark);
        List<String> lacking = COLUMNS.stream()
                .filter(column -> column.needed() && !has(records.schema(), column.path()))
                .map(Column::path)
                .toList();
        if (!lacking.isEmpty()) {
            boolean other = lacking.contains("content.text") && lacking.contains("schema");
            throw refused(
                    input,
                    other
                            ? "it is not a table of claims. " + LinkingInput.READ
                            : "the table of claims lacks " + (lacking.size() == 1 ? "the column " : "the columns ")
                                    + String.join(", ", lacking),
                    null);
        }
        boolean lines = !input.parquet();
        Stream<String> selected = COLUMNS.stream().map(column -> selected(column, records.schema()));
        return records.selectExpr(
                Stream.concat(selected, Stream.of(lines ? PROBLEM : "CAST(NULL AS STRING) AS " + PROBLEM))
                        .toArray(String[]::new));
    }

    private static String selected(Column column, StructType schema) {
        String value = has(schema, column.path()) ? "`" + column.path().replace(".", "`.`") + "`" : "NULL";
        String cast = "CAST(" + value + " AS " + column.type() + ")";
        // as days since 1970-01-01, since what Java gets for a date depends on the session
        return (column.type().equals("date") ? "unix_date(" + cast + ")" : cast) + " AS " + column.name();
    }

    /** Whether there is a column; also of the structs in a list. */
    private static boolean has(StructType schema, String path) {
        DataType type = schema;
        for (String name : path.split("\\.", -1)) {
            DataType inside = type instanceof ArrayType list ? list.elementType() : type;
            if (!(inside instanceof StructType struct)
                    || !List.of(struct.fieldNames()).contains(name)) {
                return false;
            }
            type = struct.apply(name).dataType();
        }
        return true;
    }

    private static DataFrameReader reader(LinkingInput input, SparkSession spark) {
        DataFrameReader reader = spark.read().option("recursiveFileLookup", true);
        return input.only() == null ? reader : reader.option("pathGlobFilter", input.only());
    }

    private static Dataset<Row> table(LinkingInput input, SparkSession spark) throws ClusterException {
        try {
            return reader(input, spark).parquet(input.path());
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare
            throw refused(input, SparkCluster.message(e), e);
        }
    }

    static ClusterException refused(LinkingInput input, String why, @Nullable Exception cause) {
        return new ClusterException(Kind.REQUEST, input.name() + ": " + why, cause);
    }

    private static Dataset<Row> lines(LinkingInput input, SparkSession spark) {
        Dataset<Row> lines = reader(input, spark)
                .format("text")
                .load(input.path())
                .selectExpr("value", "_metadata.file_path")
                .where("length(trim(value)) > 0");
        StructType schema = ClaimRows.schema();
        // all may be null where there is a problem
        StructType nullable = new StructType();
        for (StructField field : schema.fields()) {
            nullable = nullable.add(field.name(), field.dataType(), true);
        }
        return spark.createDataFrame(
                lines.toJavaRDD().mapPartitions(ClaimTables::records),
                nullable.add(PROBLEM, DataTypes.StringType, true));
    }

    private static Iterator<Row> records(Iterator<Row> lines) {
        return EachRow.of(lines, line -> record(line.getString(0), line.getString(1)));
    }

    private static Row record(String line, String file) {
        int columns = ClaimRows.schema().size();
        @Nullable Object[] values = new Object[columns + 1];
        try {
            Row row = RecordRows.row(ParquetClaims.row(line));
            for (int i = 0; i < columns; i++) {
                values[i] = row.get(i);
            }
        } catch (IOException e) {
            values[columns] = file + ": " + problem(line, file);
        }
        return RowFactory.create(values);
    }

    private static String problem(String line, String file) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try (ClaimReader claims = ClaimReader.open(file, new ByteArrayInputStream(bytes))) {
            claims.next();
            return "a line has other fields than a claim";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
