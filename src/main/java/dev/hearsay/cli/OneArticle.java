// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Source;
import java.nio.file.Path;

/** Reads the one article that a command was given. */
final class OneArticle {

    private OneArticle() {}

    /**
     * @param name a file, or {@code -} for standard input
     * @throws dev.hearsay.pipeline.RejectedArticleException if it can't be read
     */
    static Reading read(String name, ArticleOptions options, Streams streams) {
        Source source = name.equals("-") ? Source.STANDARD_INPUT : Source.of(Path.of(name));
        return new ArticleReader().readOne(source, streams.in(), options.defaults());
    }
}
