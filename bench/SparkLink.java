// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.cluster.LinkingJob;
import dev.hearsay.cluster.LinkingJob.Form;
import dev.hearsay.cluster.LinkingSummary;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.parquet.ParquetClaims;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.spark.ArticleRows;
import dev.hearsay.spark.SparkCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Measures how long Spark takes on two threads to link the archive of {@link Link}, from Parquet to Parquet. */
public final class SparkLink {

    private static final int BATCH = 1000;

    private SparkLink() {}

    /** Measures one size, the second time in a warm virtual machine. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]) / Newsroom.CLAIMS;
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            write(spark, folder, articles);
            for (String run : List.of("first", "second")) {
                long start = System.nanoTime();
                LinkingSummary found = new SparkCluster()
                        .link(
                                new LinkingJob(
                                        List.of(folder.resolve("archive").toString()),
                                        folder.resolve("linked").toString(),
                                        Form.PARQUET,
                                        true,
                                        "bench",
                                        null,
                                        0),
                                System.out::println);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%,d claims: %s run %.1f s, %,.0f claims/s, %,d statements, %,d updates%n",
                        found.claims() + found.formulaic(),
                        run,
                        seconds,
                        found.claims() / seconds,
                        found.statements(),
                        found.updates());
            }
        }
    }

    private static void write(SparkSession spark, Path folder, int articles) throws IOException {
        Path lines = folder.resolve("claims.jsonl");
        Path archive = Files.createDirectories(folder.resolve("archive/claims"));
        Newsroom newsroom = new Newsroom(Path.of("samples/text"));
        try (JsonLinesWriter writer = new JsonLinesWriter(Files.newOutputStream(lines), OffsetUnit.CODEPOINT)) {
            for (int done = 0; done < articles; done += BATCH) {
                List<Row> texts = new ArrayList<>();
                for (ArticleClaims article : newsroom.articles(Math.min(BATCH, articles - done))) {
                    writer.write(article.article(), article.claims());
                    texts.add(ArticleRows.row(article.article(), article.claims(), 1, 0, done + texts.size(), 0));
                }
                spark.createDataFrame(texts, ArticleRows.schema())
                        .write()
                        .mode("append")
                        .parquet(folder.resolve("archive/articles").toString());
            }
        }
        ParquetClaims.write(lines, archive.resolve("claims.parquet"));
    }
}
