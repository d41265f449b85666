// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Failure;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.InputStream;
import java.util.function.Function;

/** Reads one article and extracts its claims; whatever goes wrong becomes a failure of that article alone. */
public final class ArticleTask implements Batch.Task<Source, Outcome> {

    private final ArticleReader reader = new ArticleReader();
    private final Metadata defaults;
    private final InputStream standardInput;
    private final Function<Article, Document> extractor;

    /**
     * A task for any number of sources.
     *
     * @param defaults what holds where an article doesn't say otherwise
     * @param standardInput for the source {@code -}
     * @param extractor gives the article with its claims
     */
    public ArticleTask(Metadata defaults, InputStream standardInput, Function<Article, Document> extractor) {
        this.defaults = defaults;
        this.standardInput = standardInput;
        this.extractor = extractor;
    }

    @Override
    public Outcome run(Source source) {
        try {
            Reading reading = source.path() == null
                    ? reader.read(source, standardInput, defaults)
                    : reader.read(source, defaults);
            return extract(source, reading);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(source, "intake", e);
        }
    }

    private Outcome extract(Source source, Reading reading) {
        try {
            Document document = extractor.apply(reading.article());
            return new Outcome.Extracted(document.article(), document.claims(), reading.notes());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(source, "extraction", e);
        }
    }

    private static Outcome failed(Source source, String stage, Throwable cause) {
        return new Outcome.Failed(
                cause instanceof RejectedArticleException e
                        ? new Failure(source.id(), source.file(), stage, e.code(), e.getMessage(), e.line(), e.column())
                        : fault(source, stage, cause));
    }

    /** A fault of ours or a library's: the article is named, so that it can be reported, and the rest goes on. */
    private static Failure fault(Source source, String stage, Throwable cause) {
        boolean memory = cause instanceof OutOfMemoryError;
        String message = memory
                ? "not enough memory for this article: give Java more, as with HEARSAY_JAVA_OPTIONS=-Xmx8g, or cut the"
                        + " article"
                : "a fault inside Hearsay (" + cause + "); please report it with this article";
        return Failure.of(source.id(), source.file(), stage, memory ? "out-of-memory" : "internal", message);
    }
}
