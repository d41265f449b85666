// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.link.Contents;
import dev.hearsay.link.Report;
import dev.hearsay.link.ReportedClaim;
import dev.hearsay.link.Voice;
import dev.hearsay.opennlp.EnglishStems;
import dev.hearsay.output.ClaimJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Claims as reports: a row a claim, with the columns of the tables that it goes into, what tells the version of its article, and as
 * linking sees it, days counted from 1970-01-01; {@code wording} is null where its words are too few. A row with a {@code problem} has nothing else.
 */
final class ReportRows {

    private static final StructType SCHEMA = StructType.fromDDL("article_id STRING, file STRING, sha256 STRING,"
            + " version STRING, title STRING, publisher STRING, url STRING, published INT, status STRING,"
            + " claim_id STRING, content_start INT, content_end INT, depth INT, speech STRING, cue_text STRING, content_text STRING,"
            + " date_value STRING, speaker STRING, confidence DOUBLE, wording BIGINT, scope STRING, words STRING,"
            + " saying BIGINT, quoted BOOLEAN, speaker_compared STRING, day BIGINT, problem STRING");

    private static final int LAST_YEAR = 9999;

    private ReportRows() {}

    /** The reports that claims are, as {@link ClaimTables} gives these. */
    static Dataset<Row> of(Dataset<Row> claims) {
        MapPartitionsFunction<Row, Row> reading = ReportRows::reports;
        return claims.mapPartitions(reading, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> reports(Iterator<Row> claims) {
        Contents contents = contents();
        return EachRow.of(claims, claim -> row(claim, contents));
    }

    /** Reads contents into wordings; for one thread. */
    static Contents contents() {
        return new Contents(new EnglishStems());
    }

    private static Row row(Row claim, Contents contents) {
        String problem = problem(claim);
        if (problem != null) {
            return damaged(problem);
        }
        try {
            return report(claim, contents);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return damaged(name(claim) + ": its offsets are damaged (" + e.getMessage() + ")");
        }
    }

    private static @Nullable String problem(Row claim) {
        String known = claim.getAs(ClaimTables.PROBLEM);
        if (known != null) {
            return known;
        }
        String form = claim.getAs("schema");
        if (!ClaimJson.SCHEMA.equals(form)) {
            return name(claim) + ": it has the form '" + form + "', and this version reads '" + ClaimJson.SCHEMA + "'";
        }
        for (Map.Entry<String, String> needed : ClaimTables.NEEDED.entrySet()) {
            if (claim.getAs(needed.getKey()) == null) {
                return name(claim) + ": it has no " + needed.getValue();
            }
        }
        return null;
    }

    private static String name(Row claim) {
        return "claim " + claim.getAs("claim_id") + " of " + claim.getAs("article_id");
    }

    private static Row damaged(String problem) {
        @Nullable Object[] values = new Object[SCHEMA.size()];
        values[SCHEMA.size() - 1] = problem;
        return RowFactory.create(values);
    }

    private static Row report(Row claim, Contents contents) {
        String content = text(claim, "content_text");
        List<Row> spans = claim.getList(claim.fieldIndex("spans"));
        List<Row> verbatim = claim.getList(claim.fieldIndex("verbatim"));
        Integer day = claim.getAs("published");
        LocalDate published = day == null ? null : storable(LocalDate.ofEpochDay(day));
        Voice voice = voice(claim);
        Optional<Report> report = new ReportedClaim(
                        content,
                        text(claim, "speech"),
                        QuotedLength.of(content, text(claim, "offsets"), spans, verbatim),
                        voice,
                        said(claim),
                        published)
                .report(contents);
        Integer depth = claim.getAs("depth");
        List<String> names = list(claim, "names");
        return RowFactory.create(
                claim.getAs("article_id"),
                claim.getAs("file"),
                claim.getAs("sha256"),
                claim.getAs("version"),
                claim.getAs("title"),
                claim.getAs("publisher"),
                claim.getAs("url"),
                published == null ? null : day,
                claim.getAs("status"),
                claim.getAs("claim_id"),
                spans.isEmpty() ? 0 : spans.get(0).getInt(0),
                spans.isEmpty() ? 0 : spans.get(0).getInt(1),
                depth == null ? 0 : depth,
                claim.getAs("speech"),
                claim.getAs("cue_text"),
                content,
                claim.getAs("date_value"),
                names.isEmpty() ? null : names.get(0),
                claim.getAs("confidence"),
                report.map(one -> one.wording().id()).orElse(null),
                report.map(one -> one.wording().scope()).orElse(null),
                report.map(one -> one.wording().text()).orElse(null),
                report.map(one -> one.saying().id()).orElse(null),
                report.map(one -> one.saying().quoted()).orElse(null),
                voice.key(),
                report.map(one -> one.saying().day()).orElse(null),
                null);
    }

    private static Voice voice(Row claim) {
        List<String> names = list(claim, "names");
        List<String> ids = list(claim, "own_ids");
        List<String> types = list(claim, "types");
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            voices.add(Voice.of(names.get(i), at(ids, i), at(types, i)));
        }
        return Voice.together(voices);
    }

    private static String at(List<@Nullable String> values, int i) {
        String value = i < values.size() ? values.get(i) : null;
        return value == null ? "" : value;
    }

    private static List<String> list(Row claim, String column) {
        int index = claim.fieldIndex(column);
        return claim.isNullAt(index) ? List.of() : claim.getList(index);
    }

    private static String text(Row claim, String column) {
        return claim.getString(claim.fieldIndex(column));
    }

    private static @Nullable LocalDate said(Row claim) {
        String value = claim.getAs("date_value");
        if (value == null || !"day".equals(claim.getAs("date_precision"))) {
            return null;
        }
        try {
            return storable(LocalDate.parse(value));
        } catch (DateTimeException e) {
            // a value that is not a date is kept only as text
            return null;
        }
    }

    /** The day, or null for years that are not written with four digits, which no article means. */
    private static @Nullable LocalDate storable(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
    }
}
