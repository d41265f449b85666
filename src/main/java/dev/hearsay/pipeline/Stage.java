// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * One step from an article to its claims. A stage can be used by several threads at once, keeps no state of an article, and
 * gives the same layers for the same document.
 */
public interface Stage extends AutoCloseable {

    /** What this stage needs and gives. */
    Contract contract();

    /** The name and version of the stage's own model; null if it has none. */
    default @Nullable String model() {
        return null;
    }

    /**
     * Adds this stage's layers to a document.
     *
     * @throws RejectedArticleException if the stage can't process the article; the message says why
     */
    Document apply(Document document);

    /** Frees what the stage loaded. It is called once no thread uses the stage any more. */
    @Override
    default void close() {}
}
