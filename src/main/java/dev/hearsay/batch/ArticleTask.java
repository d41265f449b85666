// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Failure;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the articles of a piece and extracts their claims; whatever goes wrong becomes a failure of that article alone. */
public final class ArticleTask implements Batch.Task<Piece, List<Outcome>> {

    private final ArticleReader reader;
    private final Metadata defaults;
    private final Function<Article, Document> extractor;

    /**
     * A task for any number of pieces.
     *
     * @param options how documents are read
     * @param defaults what applies where an article does not state otherwise
     * @param extractor gives the article with its claims
     */
    public ArticleTask(IntakeOptions options, Metadata defaults, Function<Article, Document> extractor) {
        this.reader = new ArticleReader(options);
        this.defaults = defaults;
        this.extractor = extractor;
    }

    @Override
    public List<Outcome> run(Piece piece) {
        List<ReadItem> items;
        try {
            items = reader.read(piece, defaults);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return List.of(failed(piece.id(), piece.file(), "intake", e));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (ReadItem item : items) {
            outcomes.add(item instanceof Rejection rejection ? rejected(rejection) : extract((Reading) item));
        }
        return outcomes;
    }

    private static Outcome rejected(Rejection rejection) {
        return rejection.fault() ? new Outcome.Failed(rejection.failure()) : new Outcome.NoArticle(rejection.failure());
    }

    private Outcome extract(Reading reading) {
        Article article = reading.article();
        if (article.body().isEmpty() && article.metadata().status() == PublicationStatus.CANCELED) {
            // a cancellation need not repeat the copy
            return new Outcome.Extracted(article, List.of(), reading.notes());
        }
        try {
            Document document = extractor.apply(article);
            return new Outcome.Extracted(document.article(), document.claims(), reading.notes());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(article.id(), article.file(), "extraction", e);
        }
    }

    private static Outcome failed(String id, String file, String stage, Throwable cause) {
        return new Outcome.Failed(
                cause instanceof RejectedArticleException e
                        ? new Failure(id, file, stage, e.code(), e.getMessage(), e.line(), e.column())
                        : fault(id, file, stage, cause));
    }

    /** A fault of Hearsay or a library: the article is named so that it can be reported, and the run continues. */
    private static Failure fault(String id, String file, String stage, Throwable cause) {
        boolean memory = cause instanceof OutOfMemoryError;
        String message = memory
                ? "not enough memory for this article: give Java more, as with HEARSAY_JAVA_OPTIONS=-Xmx8g, or split the"
                        + " article"
                : "a fault inside Hearsay (" + cause + "); please report it with this article";
        return Failure.of(id, file, stage, memory ? "out-of-memory" : "internal", message);
    }
}
