// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import java.util.List;

/** Splits the body of an article into sentences, and sentences into tokens; a sentence never crosses a paragraph. */
public interface Splitter extends Stage {

    /** The sentences of the body, in order; each has at least one token. */
    List<Sentence> split(Document document);

    @Override
    default Document apply(Document document) {
        return document.withSentences(split(document));
    }
}
