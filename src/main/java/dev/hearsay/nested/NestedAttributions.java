// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.nested;

import dev.hearsay.claim.cue.CueReader;
import dev.hearsay.language.Sentences;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Attributor;
import dev.hearsay.pipeline.QuotationFinder;
import java.util.List;
import java.util.stream.Stream;

/** Finds who is reported as saying what inside a content, by reading it as a text of its own. */
final class NestedAttributions {

    /** Fewer words don't hold a source, a cue and a content. */
    private static final int LEAST_WORDS = 5;

    private final QuotationFinder quotations;
    private final Attributor attributor;
    private final CueReader cues;

    NestedAttributions(QuotationFinder quotations, Attributor attributor, CueReader cues) {
        this.quotations = quotations;
        this.attributor = attributor;
        this.cues = cues;
    }

    /**
     * Those in the content of an attribution, in order; their spans count into the article.
     *
     * @param sentences of the document
     */
    List<Attribution> in(Document document, Sentences sentences, Attribution outer) {
        if (!mayHoldOne(sentences, outer.content())) {
            return List.of();
        }
        ContentText content = ContentText.of(document.article().text(), outer.content(), document.quotations());
        Document alone = Document.of(content.article());
        return attributor.attribute(alone.withQuotations(quotations.find(alone))).stream()
                .flatMap(found -> inArticle(content, found))
                .filter(found -> isApart(outer, found))
                .toList();
    }

    /** Reading is costly, and most contents have no word that could be a cue. */
    private boolean mayHoldOne(Sentences sentences, List<Span> content) {
        List<Word> words =
                content.stream().flatMap(span -> sentences.words(span).stream()).toList();
        return words.size() >= LEAST_WORDS && words.stream().anyMatch(cues::mayBegin);
    }

    private static Stream<Attribution> inArticle(ContentText content, Attribution found) {
        List<Span> said = content.inArticle(found.content());
        return said.isEmpty()
                ? Stream.empty()
                : Stream.of(new Attribution(
                        content.inArticle(found.source()), content.inArticle(found.cue()), said, found.confidence()));
    }

    /** Whether an attribution is more than the outer one over again, which has no words of its own in the content. */
    private static boolean isApart(Attribution outer, Attribution found) {
        return !found.source().isEmpty()
                && !found.cue().isEmpty()
                && !found.content().equals(outer.content());
    }
}
