// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.ExtractionSettings;
import dev.hearsay.batch.Outcome;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.OffsetUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * A function for SQL: {@code hearsay_claims(text, published)} gives the claims of a text as an array of structs with the columns of
 * {@code docs/claim.parquet.txt}.
 *
 * <pre>{@code
 * SELECT id, claim.speaker.name, claim.content.text
 * FROM articles LATERAL VIEW explode(hearsay_claims(story, day)) AS claim
 * }</pre>
 *
 * <p>{@code published} is a date, or a text such as {@code 2025-02-11}, or null if it is not known. A text that can't be processed, such
 * as an empty one or one in another language, gives null; one in which nobody says anything an empty array.
 */
public final class ClaimsFunction {

    /** The name under which it is registered. */
    public static final String NAME = "hearsay_claims";

    private ClaimsFunction() {}

    /** Registers it in a session with the usual settings. */
    public static void register(SparkSession spark) {
        register(spark, ExtractionSettings.DEFAULT);
    }

    /** Registers it in a session. */
    public static void register(SparkSession spark, ExtractionSettings settings) {
        PieceTask task = new PieceTask(IntakeOptions.DEFAULT, Metadata.NONE, settings);
        UDF2<@Nullable String, @Nullable Object, Row @Nullable []> function =
                (text, published) -> text == null ? null : claims(task, text, published);
        spark.udf().register(NAME, function, DataTypes.createArrayType(ClaimRows.schema()));
    }

    private static Row @Nullable [] claims(PieceTask task, String text, @Nullable Object published) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("text", text);
        if (published != null) {
            record.put("date", published.toString());
        }
        for (Outcome outcome : task.loaded().apply(ClaimsDataset.piece(NAME, record.toString()))) {
            if (outcome instanceof Outcome.Extracted extracted) {
                return ClaimRows.lines(extracted, OffsetUnit.CODEPOINT).stream()
                        .map(ClaimRows::row)
                        .toArray(Row[]::new);
            }
        }
        return null;
    }
}
