// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Rereader;
import dev.hearsay.model.Article;
import dev.hearsay.output.TextSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads articles again from where a claims file says they were, seen from here or from beside the claims file. */
final class ArticleFiles implements TextSource, Closeable {

    private final Rereader files;

    /** @param options with which they were read before */
    ArticleFiles(Path beside, IntakeOptions options) {
        this.files = new Rereader(List.of(Path.of(""), beside), options);
    }

    @Override
    public SourceText read(String file, String articleId) throws IOException {
        if (file.equals("-")) {
            throw new IOException("it was read from standard input and can't be read again: extract it from a file");
        }
        Article article = files.read(file, articleId);
        return new SourceText(article.text(), article.sha256());
    }

    @Override
    public void close() {
        files.close();
    }
}
