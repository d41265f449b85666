// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Language;
import dev.hearsay.model.Metadata;

/**
 * Detects the language of an article; an article that is not in English is rejected. The language found becomes the article's
 * if it does not state one.
 */
public interface LanguageDetector extends Stage {

    /** The language of the article's body. */
    Language detect(Document document);

    @Override
    default Document apply(Document document) {
        Language language = detect(document);
        Metadata metadata = document.article().metadata().orElse(Metadata.NONE.withLanguage(language.code()));
        return document.withLanguage(language).withArticle(document.article().withMetadata(metadata));
    }
}
