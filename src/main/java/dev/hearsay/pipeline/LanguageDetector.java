// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Language;
import java.util.Set;

/** Finds the language of an article; an article in another language than English is rejected. */
public interface LanguageDetector extends Stage {

    /** The language of the article's body. */
    Language detect(Document document);

    @Override
    default Set<Layer> needs() {
        return Set.of();
    }

    @Override
    default Set<Layer> gives() {
        return Set.of(Layer.LANGUAGE);
    }

    @Override
    default Document apply(Document document) {
        return document.withLanguage(detect(document));
    }
}
