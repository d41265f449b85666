// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rereader;
import dev.hearsay.intake.Source;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads the single article that a command takes. */
final class OneArticle {

    private OneArticle() {}

    /**
     * @param name a file, {@code -} for standard input, or an entry of a file such as {@code wire.zip!/day/a.xml}
     * @throws RejectedArticleException if it can't be read
     */
    static Reading read(String name, IntakeChoice intake, ArticleOptions options, Streams streams) {
        if (name.equals("-")) {
            return new ArticleReader(intake.options()).readOne(Source.STANDARD_INPUT, streams.in(), options.defaults());
        }
        try (Rereader files = new Rereader(List.of(Path.of("")), intake.options())) {
            return files.readOnly(name, options.defaults());
        } catch (NoSuchFileException e) {
            // opening it reports why
            return new ArticleReader(intake.options())
                    .readOne(Source.of(Path.of(name)), streams.in(), options.defaults());
        }
    }
}
