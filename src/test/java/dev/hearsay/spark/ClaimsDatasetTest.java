// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Articles;
import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.SharedHearsay;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.model.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in a data frame, on a real Spark of two threads. */
class ClaimsDatasetTest {

    private static final String ARTICLES = """
            {"key": "a1", "story": "“The lock is open,” said Ada Merrow, the keeper of Lonsby lock.", "day": "2031-03-05"}
            {"key": "a2", "story": "The quay stayed shut.\\n\\nMarta Quillon denied on Monday that the crane had failed.", "day": "2031-03-06"}
            {"key": "a3", "story": "", "day": "2031-03-06"}
            {"key": "a4", "story": "Nothing happened in the harbour at Lonsby.", "day": "2031-03-06"}
            """;

    private static final FieldMap FIELDS = FieldMap.parse("id=key,text=story,date=day");

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path file;
    private static Dataset<Row> articles;

    @BeforeAll
    static void read() throws IOException {
        file = Files.writeString(folder.resolve("news.jsonl"), ARTICLES);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate();
        articles = spark.read().json(file.toString()).repartition(3);
    }

    @AfterAll
    static void stop() {
        LoadedModels.free(ExtractionSettings.DEFAULT);
        spark.stop();
    }

    @Test
    void theClaimsAreThoseOfTheFile() {
        List<String> ids =
                ClaimsDataset.of(articles, FIELDS)
                        .withName("news.jsonl")
                        .claims(spark)
                        .select("id")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList();
        Hearsay hearsay = SharedHearsay.usual();
        List<String> expected = Articles.in(file)
                .withOptions(new IntakeOptions(null, FIELDS, 1 << 20))
                .read()
                .filter(Reading.class::isInstance)
                .map(item -> ((Reading) item).article())
                .flatMap(article -> hearsay.extract(article).claims().stream())
                .map(Claim::id)
                .sorted()
                .toList();
        assertThat(ids).isEqualTo(expected).hasSize(2);
    }

    @Test
    void failuresAreRowsBeside() {
        assertThat(ClaimsDataset.of(articles, FIELDS)
                        .failures(spark)
                        .select("article.id", "code")
                        .collectAsList())
                .extracting(Row::toString)
                .containsExactly("[articles#id=a3,no-text]");
    }

    @Test
    void aFunctionForSqlFindsThem() {
        ClaimsFunction.register(spark);
        articles.createOrReplaceTempView("articles");
        List<Row> rows = spark.sql("""
                        SELECT key, claim.speaker.name, claim.date.value
                        FROM articles LATERAL VIEW explode(hearsay_claims(story, to_date(day))) AS claim ORDER BY key""").collectAsList();
        assertThat(rows)
                .extracting(Row::toString)
                .containsExactly("[a1,Ada Merrow,2031-03-05]", "[a2,Marta Quillon,2031-03-03]");
        assertThat(spark.sql("SELECT key, size(hearsay_claims(story, day)) FROM articles ORDER BY key")
                        .collectAsList())
                .extracting(row -> row.get(1))
                .containsExactly(1, 1, null, 0);
    }
}
