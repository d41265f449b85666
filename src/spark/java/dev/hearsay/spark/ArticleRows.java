// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.output.ArticleKeys;
import dev.hearsay.output.UnpairedSurrogates;
import dev.hearsay.output.Words;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Articles as rows: a row a version. {@code claims} has the ids of its claims in order, by which they are told from those of another
 * version. {@code arrival} is its place in the order of the input: of two versions with the same {@code identity} the later counts.
 */
public final class ArticleRows {

    private ArticleRows() {}

    /** Their columns. */
    public static StructType schema() {
        return StructType.fromDDL("identity STRING NOT NULL, id STRING NOT NULL, file STRING NOT NULL, sha256 STRING,"
                + " title STRING, publisher STRING, published DATE, status STRING NOT NULL, version STRING,"
                + " claims ARRAY<STRING> NOT NULL, arrival STRUCT<round: INT, source: INT, document: INT, article: INT>"
                + " NOT NULL, text STRING NOT NULL");
    }

    /**
     * An article as a row.
     *
     * @param claims of the article, in order
     * @param arrival numbers of the round, the source in it, the document in that and the article in that
     */
    public static Row row(Article article, List<Claim> claims, int... arrival) {
        Metadata metadata = article.metadata();
        return RowFactory.create(
                ArticleKeys.of(article.identity()),
                UnpairedSurrogates.replaced(article.id()),
                UnpairedSurrogates.replaced(article.file()),
                article.sha256().isEmpty() ? null : article.sha256(),
                replaced(metadata.title()),
                replaced(metadata.publisher()),
                metadata.published(),
                Words.of(metadata.status()),
                replaced(metadata.version()),
                claims.stream().map(Claim::id).distinct().toArray(String[]::new),
                RowFactory.create(Arrays.stream(arrival).boxed().toArray()),
                UnpairedSurrogates.replaced(article.text()));
    }

    private static @Nullable String replaced(@Nullable String text) {
        return text == null ? null : UnpairedSurrogates.replaced(text);
    }
}
