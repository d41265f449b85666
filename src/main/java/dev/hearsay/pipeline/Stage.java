// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * One step from an article to its claims. A stage is safe for use by several threads at once, keeps nothing
 * of an article, and gives the same layers for the same document.
 */
public interface Stage extends AutoCloseable {

    /** What this stage needs and gives. */
    Contract contract();

    /** The name and version of the model that the stage was loaded with; null where it has none of its own. */
    default @Nullable String model() {
        return null;
    }

    /**
     * The document with this stage's layers.
     *
     * @throws RejectedArticleException if the article can't go through this stage, with the reason for people
     */
    Document apply(Document document);

    /** Frees what the stage loaded; no document may be in it, and none comes afterwards. */
    @Override
    default void close() {}
}
