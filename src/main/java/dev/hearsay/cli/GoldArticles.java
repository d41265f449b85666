// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Gold documents as Hearsay would read them: header, byline and dateline are recognised in the text. */
final class GoldArticles {

    private final ArticleReader reader = new ArticleReader(IntakeOptions.DEFAULT.asWritten());

    /**
     * The article of a gold document.
     *
     * @throws dev.hearsay.pipeline.RejectedArticleException if Hearsay would not read it
     * @throws IllegalStateException if it would read a different text, in which offsets would not match
     */
    Article article(GoldDocument document) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        Source source = Source.streamed(document.stem() + ".txt", document.stem() + ".txt");
        Article article = reader.readOne(source, new ByteArrayInputStream(bytes), document.metadata())
                .article();
        if (!article.text().equals(document.text())) {
            throw new IllegalStateException(
                    "the text of " + document.stem() + " is read differently from the text that was annotated");
        }
        return article;
    }
}
