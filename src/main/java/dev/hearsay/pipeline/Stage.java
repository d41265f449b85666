// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import java.util.Set;

/**
 * One step from an article to its claims. A stage is safe for use by several threads at once, keeps nothing
 * of an article, and gives the same layers for the same document.
 */
public interface Stage {

    /** What it is called in explanations and errors, such as {@code "CoreNLP named entities"}. */
    String name();

    /** The layers that must lie over the document before this stage. */
    Set<Layer> needs();

    /** The layers that this stage gives. */
    Set<Layer> gives();

    /**
     * The document with this stage's layers.
     *
     * @throws RejectedArticleException if the article can't go through this stage, with the reason for people
     */
    Document apply(Document document);
}
