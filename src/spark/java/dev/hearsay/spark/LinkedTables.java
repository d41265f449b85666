// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.output.store.StatementTable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The tables that linking gives: the views of a database in the SQL of Spark. Where the database orders reports of one day as it has
 * them, here they are in the order of the articles' identities.
 */
final class LinkedTables {

    private static final String REPORTS = """
            SELECT p.statement, r.claim_id, r.identity, r.article_id, r.title, r.publisher,
                   date_from_unix_date(r.published) AS published, r.speaker, r.quoted, r.speech, r.cue_text, r.content_text,
                   r.date_value, p.kind, p.dropped, p.disputed, r.source_key, r.confidence, r.wording, r.speaker_compared, r.ordinal
            FROM linked_reports r
            JOIN placements p ON p.saying = r.saying""";

    private static final String STATEMENTS = """
            SELECT statement, max(CASE WHEN fullness = 1 THEN content_text END) AS content_text, count(*) AS reports,
                   count(DISTINCT identity) AS articles, count(DISTINCT source_key) AS sources,
                   count(DISTINCT publisher) AS publishers, count(DISTINCT wording) AS wordings, min(published) AS first_published,
                   max(CASE WHEN place = 1 THEN article_id END) AS first_article_id,
                   max(CASE WHEN place = 1 THEN identity END) AS first_identity,
                   max(CASE WHEN place = 1 THEN claim_id END) AS first_claim_id,
                   max(CASE WHEN place = 1 THEN publisher END) AS first_publisher,
                   max(CASE WHEN place = 1 THEN speaker END) AS first_speaker, max(published) AS last_published,
                   count_if(kind = 'verbatim') AS verbatim, count_if(kind = 'shortened') AS shortened,
                   count_if(kind = 'altered') AS altered, count_if(kind = 'paraphrase') AS paraphrases,
                   count_if(dropped <> '') AS unqualified, max(disputed) AS disputed
            FROM (SELECT r.*,
                         row_number() OVER (PARTITION BY statement ORDER BY published NULLS LAST, identity, ordinal) AS place,
                         row_number() OVER (PARTITION BY statement
                                            ORDER BY kind <> 'verbatim', published NULLS LAST, identity, ordinal) AS fullness
                  FROM reports r) ranked
            GROUP BY statement
            HAVING count(*) > 1
            ORDER BY articles DESC, reports DESC, first_published, statement""";

    private static final String IN_ORDER =
            "SELECT * FROM reports ORDER BY statement, published NULLS LAST, identity, ordinal";

    private static final String DISPUTED = """
            SELECT statement, speaker, count(*) AS reports, count(DISTINCT identity) AS articles,
                   count(DISTINCT source_key) AS sources, min(published) AS first_published, min(content_text) AS content_text
            FROM reports
            WHERE disputed AND quoted AND speaker_compared <> '' AND speaker_compared NOT LIKE 'd %'
            GROUP BY statement, speaker
            ORDER BY statement, first_published, speaker""";

    private static final String UPDATES = """
            SELECT a.article_id, a.identity, a.title, a.publisher, date_from_unix_date(a.published) AS published,
                   e.article_id AS earlier_id, e.identity AS earlier_identity, e.title AS earlier_title,
                   e.publisher AS earlier_publisher, date_from_unix_date(e.published) AS earlier_published,
                   CASE WHEN u.shared = 0 THEN 'title'
                        WHEN u.shared >= 0.9 * u.words AND u.earlier_shared >= 0.9 * u.earlier_words THEN 'copy'
                        WHEN u.earlier_shared >= 0.9 * u.earlier_words THEN 'extended'
                        WHEN u.shared >= 0.9 * u.words THEN 'shortened'
                        ELSE 'rewritten' END AS kind,
                   u.words, u.shared, u.earlier_words, u.earlier_shared, o.origin AS source_key
            FROM updates u
            JOIN origins o ON o.article = u.article
            JOIN articles a ON a.source = u.article
            JOIN articles e ON e.source = u.earlier
            ORDER BY published NULLS LAST, article_id, identity""";

    private final SparkSession spark;
    private final LinkFolder folder;

    LinkedTables(SparkSession spark, LinkFolder folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * The tables of statements.
     *
     * @param reports that are linked
     * @param placements of their sayings
     * @return how many {@code statements} and {@code reports} of these there are, and how many are {@code disputed}
     */
    Map<String, Long> write(Dataset<Row> reports, Dataset<Row> placements) {
        reports.createOrReplaceTempView("linked_reports");
        placements.createOrReplaceTempView("placements");
        folder.keep("reports", spark.sql(REPORTS)).createOrReplaceTempView("reports");
        write(StatementTable.STATEMENT_REPORTS, spark.sql(IN_ORDER).drop("ordinal"));
        write(StatementTable.DISPUTED_ATTRIBUTIONS, spark.sql(DISPUTED));
        return write(
                StatementTable.STATEMENTS,
                spark.sql(STATEMENTS),
                functions.expr("count(*) AS statements"),
                functions.expr("coalesce(sum(reports), 0) AS reports"),
                functions.expr("count_if(disputed) AS disputed"));
    }

    /**
     * The table of articles with the text of earlier ones.
     *
     * @param articles all
     * @param updates which are updates of which
     * @param origins where their texts come from in the end
     * @return how many {@code updates} there are
     */
    Map<String, Long> writeUpdates(Dataset<Row> articles, Dataset<Row> updates, Dataset<Row> origins) {
        articles.createOrReplaceTempView("articles");
        updates.createOrReplaceTempView("updates");
        origins.createOrReplaceTempView("origins");
        return write(StatementTable.ARTICLE_UPDATES, spark.sql(UPDATES), functions.expr("count(*) AS updates"));
    }

    private void write(StatementTable table, Dataset<Row> rows) {
        folder.write(table.view(), rows);
    }

    /** Writes a table and counts its rows meanwhile. */
    private Map<String, Long> write(StatementTable table, Dataset<Row> rows, Column first, Column... others) {
        Observation counting = new Observation(table.view());
        write(table, rows.observe(counting, first, others));
        Map<String, Long> counts = new HashMap<>();
        try {
            counting.getAsJava().forEach((name, count) -> counts.put(name, ((Number) count).longValue()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return counts;
    }
}
