// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import dev.hearsay.model.Failure;
import dev.hearsay.output.FailureWriter;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.parquet.ParquetClaims;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Claims and failures as rows with the columns of {@code docs/claim.parquet.txt}, and as the lines that {@code extract} writes. */
final class ClaimRows {

    private ClaimRows() {}

    static StructType schema() {
        return RecordRows.schema(ParquetClaims.columns());
    }

    static StructType failureSchema() {
        return RecordRows.schema(ParquetClaims.failureColumns());
    }

    /** The claims of an article as JSON, in order. */
    static List<String> lines(Outcome.Extracted extracted, OffsetUnit unit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLinesWriter writer = new JsonLinesWriter(out, unit)) {
            writer.write(extracted.article(), extracted.claims());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A failure as JSON. */
    static String line(Failure failure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FailureWriter writer = new FailureWriter(out)) {
            writer.write(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** A line of claims as a row. */
    static Row row(String line) {
        try {
            return RecordRows.row(ParquetClaims.row(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of failures as a row. */
    static Row failureRow(String line) {
        try {
            return RecordRows.row(ParquetClaims.failureRow(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
