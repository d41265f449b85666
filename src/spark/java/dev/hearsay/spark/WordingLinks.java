// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.link.Comparison;
import dev.hearsay.link.Contents;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.link.Likeness;
import dev.hearsay.link.LinkKind;
import dev.hearsay.link.Saying;
import dev.hearsay.link.Voice;
import dev.hearsay.link.Wording;
import dev.hearsay.link.WordingLink;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Finds the wordings of reports that some of their sayings make one statement. */
final class WordingLinks {

    private static final StructType POSTING =
            StructType.fromDDL("key BIGINT NOT NULL, id BIGINT NOT NULL, sketch BIGINT NOT NULL, topics INT NOT NULL");

    private static final StructType LIKENESS = StructType.fromDDL(
            "one BIGINT NOT NULL, other BIGINT NOT NULL, kind STRING NOT NULL, shared INT NOT NULL, content INT NOT NULL");

    private WordingLinks() {}

    /**
     * The links.
     *
     * @param reports the articles by {@code identity}, with the hash of each wording that they report, each pair once
     * @param wordings these wordings with scope and words, each once
     * @param sayings of these, each once
     * @return {@code one}, {@code other}, each pair once, with their likeness, and whether an article reports both
     */
    static Dataset<Row> of(Dataset<Row> reports, Dataset<Row> wordings, Dataset<Row> sayings, LinkFolder folder) {
        Dataset<Row> alike = folder.keep("alike", alike(wordings));
        Dataset<Row> linkable = alike.selectExpr("one AS wording")
                .union(alike.selectExpr("other AS wording"))
                .distinct();
        Dataset<Row> together = together(reports.join(linkable, "wording"), alike);
        Dataset<Row> said = sayings.join(linkable, "wording")
                .groupBy("wording")
                .agg(functions.expr("collect_list(struct(wording, quoted, speaker_compared, day)) AS sayings"));
        FilterFunction<Row> allowed = WordingLinks::isAllowed;
        return alike.join(together, new String[] {"one", "other"}, "left_outer")
                .withColumn("together", functions.expr("together IS NOT NULL"))
                .join(said.selectExpr("wording AS one", "sayings AS of_one"), "one")
                .join(said.selectExpr("wording AS other", "sayings AS of_other"), "other")
                .filter(allowed)
                .select("one", "other", "kind", "shared", "content", "together");
    }

    private static Dataset<Row> alike(Dataset<Row> wordings) {
        MapPartitionsFunction<Row, Row> indexing = WordingLinks::postings;
        UDF4<Long, Integer, Long, Integer, Boolean> mayMatch = IndexKeys::mayMatch;
        Dataset<Row> pairs = Candidates.of(
                wordings.mapPartitions(indexing, Encoders.row(POSTING)),
                functions
                        .udf(mayMatch, DataTypes.BooleanType)
                        .apply(
                                functions.col("leader.sketch"),
                                functions.col("leader.topics"),
                                functions.col("member.sketch"),
                                functions.col("member.topics")));
        MapPartitionsFunction<Row, Row> comparing = WordingLinks::likenesses;
        return pairs.join(wordings.selectExpr("wording AS one", "scope AS scope_one", "words AS words_one"), "one")
                .join(wordings.selectExpr("wording AS other", "scope AS scope_other", "words AS words_other"), "other")
                .select("one", "other", "scope_one", "words_one", "scope_other", "words_other")
                .mapPartitions(comparing, Encoders.row(LIKENESS));
    }

    private static Iterator<Row> postings(Iterator<Row> wordings) {
        Contents contents = ReportRows.contents();
        return EachRow.stream(wordings)
                .flatMap(row -> {
                    Wording wording = contents.stored(row.getAs("scope"), row.getAs("words"));
                    IndexKeys keys = IndexKeys.of(wording);
                    return keys.keys().stream()
                            .map(key -> RowFactory.create(key, wording.id(), keys.sketch(), keys.topics()));
                })
                .iterator();
    }

    private static Iterator<Row> likenesses(Iterator<Row> pairs) {
        Contents contents = ReportRows.contents();
        return EachRow.stream(pairs)
                .flatMap(pair -> likeness(pair, contents).stream())
                .iterator();
    }

    private static Optional<Row> likeness(Row pair, Contents contents) {
        Wording one = contents.stored(pair.getString(2), pair.getString(3));
        Wording other = contents.stored(pair.getString(4), pair.getString(5));
        return Comparison.of(one, other)
                .map(found -> RowFactory.create(
                        pair.getLong(0), pair.getLong(1), found.kind().word(), found.shared(), found.content()));
    }

    /** Which of the pairs an article reports both of; the column {@code together} is not null. */
    private static Dataset<Row> together(Dataset<Row> reports, Dataset<Row> pairs) {
        return reports.selectExpr("identity", "wording AS one")
                .join(reports.selectExpr("identity", "wording AS other"), "identity")
                .where("one < other")
                .select("one", "other")
                .join(pairs.select("one", "other"), new String[] {"one", "other"}, "left_semi")
                .distinct()
                .withColumn("together", functions.lit(true));
    }

    /** A link of the columns of a row. */
    static WordingLink link(Row row) {
        return new WordingLink(
                row.<Long>getAs("one"),
                row.<Long>getAs("other"),
                new Likeness(
                        LinkKind.ofWord(row.getAs("kind")),
                        row.<Integer>getAs("shared"),
                        row.<Integer>getAs("content")),
                row.<Boolean>getAs("together"));
    }

    /** A saying of the columns of a row, with the one that has its wording. */
    static Saying saying(Row row, String wording) {
        return new Saying(
                row.<Long>getAs(wording),
                row.<Boolean>getAs("quoted"),
                Voice.read(row.getAs("speaker_compared")),
                row.getAs("day"));
    }

    private static boolean isAllowed(Row row) {
        WordingLink link = link(row);
        List<Saying> others = sayings(row, "of_other");
        return sayings(row, "of_one").stream()
                .anyMatch(one -> others.stream().anyMatch(other -> link.allows(one, other)));
    }

    private static List<Saying> sayings(Row row, String column) {
        return row.<Row>getList(row.fieldIndex(column)).stream()
                .map(saying -> saying(saying, "wording"))
                .toList();
    }
}
