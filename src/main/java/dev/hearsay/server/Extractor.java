// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Finds the claims of articles, once the models are loaded; until then those who ask wait. */
final class Extractor {

    private final CompletableFuture<Hearsay> hearsay = new CompletableFuture<>();
    private final ExtractionSettings settings;

    Extractor(ExtractionSettings settings) {
        this.settings = settings;
    }

    boolean isLoaded() {
        return hearsay.isDone();
    }

    void loaded(Hearsay value) {
        hearsay.complete(value);
    }

    /** Those who still wait for the models wait no longer. */
    void end() {
        hearsay.completeExceptionally(
                new ProblemException(new Problem(503, "ending", "the server ends before its models are loaded")));
    }

    /** Waits for the models. */
    void await() {
        try {
            hearsay.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }

    Document annotate(Article article) {
        return settings.annotate(hearsay.join(), article);
    }
}
