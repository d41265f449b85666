// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.output.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads articles again from where a claims file says they were, seen from here or from beside the claims file. */
final class ArticleFiles implements TextSource {

    private final ArticleReader reader = new ArticleReader();
    private final Path beside;

    ArticleFiles(Path beside) {
        this.beside = beside;
    }

    @Override
    public SourceText read(String file, String articleId) throws IOException {
        if (file.equals("-")) {
            throw new IOException("it was read from standard input and can't be read again: extract it from a file");
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            path = beside.resolve(file);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(file);
        }
        Article article = reader.readOne(Source.of(path), InputStream.nullInputStream(), Metadata.NONE)
                .article();
        return new SourceText(article.text(), article.sha256());
    }
}
