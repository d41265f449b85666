// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.TestArticles;
import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.opennlp.OpenNlpTagger;
import java.util.List;

/** Texts with sentences and words, as the light engine gives them. */
public final class TaggedText {

    private static final OpenNlpSplitter SPLITTER = new OpenNlpSplitter();
    private static final TaggedWords WORDS = new TaggedWords(new OpenNlpTagger(), new CoreNlpLemmatizer());

    private TaggedText() {}

    public static Document of(String text, List<Attribution> attributions) {
        return tagged(SPLITTER.apply(TestArticles.document(text))).withAttributions(attributions);
    }

    /** The document with the words of its sentences. */
    public static Document tagged(Document document) {
        return WORDS.apply(document);
    }
}
