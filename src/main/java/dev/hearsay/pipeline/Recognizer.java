// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Mention;
import java.util.List;

/** Recognizes names. */
public interface Recognizer extends Stage {

    /** The names, in order; they don't overlap. */
    List<Mention> recognize(Document document);

    @Override
    default Document apply(Document document) {
        return document.withMentions(recognize(document));
    }
}
