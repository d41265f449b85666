// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Word;
import java.util.List;

/** Cuts sentences into words and says of each which part of speech it is. */
public interface WordTagger extends Stage {

    /** The words of all sentences, in order; they don't overlap. */
    List<Word> tag(Document document);

    @Override
    default Document apply(Document document) {
        return document.withWords(tag(document));
    }
}
