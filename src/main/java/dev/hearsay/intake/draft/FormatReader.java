// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.intake.document.Content;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.List;

/** Reads one format. A reader keeps nothing between documents and is safe for use by several threads. */
@FunctionalInterface
public interface FormatReader {

    /**
     * What a document holds, in its order; at least one part.
     *
     * @throws RejectedArticleException if the document as a whole can't be read; a fault in one item becomes a part
     */
    List<Part> read(Content content);
}
