// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import dev.hearsay.language.Sentences;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of a content by sentence: of a quotation with its cue in the middle, both parts are of one. */
public final class ContentSentences {

    private final Sentences sentences;

    /** @param document with sentences and words */
    public ContentSentences(Document document) {
        sentences = new Sentences(document);
    }

    /** The words within some spans, a list for each sentence that has some. */
    public List<List<Word>> of(List<Span> content) {
        Map<Integer, List<Word>> words = new TreeMap<>();
        for (Span span : content) {
            for (Word word : sentences.words(span)) {
                words.computeIfAbsent(sentences.at(word.span().start()), number -> new ArrayList<>())
                        .add(word);
            }
        }
        return List.copyOf(words.values());
    }
}
