// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.SharedHearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeamMeasureTest {

    private static final String TEXT =
            "“Nobody sails today. The storm is here,” said Ada Merrow, who runs the port of Lonsby.";

    private static Document document(String text) {
        return SharedHearsay.usual().annotate(Article.of("a.txt", text));
    }

    /** The document with other words for the content of its only claim. */
    private static Document withContent(Document document, String words) {
        int start = document.article().text().indexOf(words);
        Claim claim = document.claims().get(0);
        Passage content = Passage.of(document.article().text(), List.of(new Span(start, start + words.length())));
        return document.withClaims(List.of(new Claim(
                claim.id(),
                claim.speech(),
                claim.kind(),
                claim.source(),
                claim.speakers(),
                claim.cue(),
                claim.addressee(),
                claim.medium(),
                content,
                claim.verbatim(),
                claim.date(),
                claim.sentences(),
                claim.paragraph(),
                claim.confidence())));
    }

    @Test
    void aWholeQuotationIsNotCut() {
        Document document = document(TEXT);
        assertThat(SeamMeasure.of(document)).isEqualTo(new SeamCounts(1, 0));
        assertThat(SeamMeasure.of(withContent(document, "Nobody sails today. The storm is here")))
                .isEqualTo(new SeamCounts(1, 0));
    }

    @Test
    void aContentThatBeginsOrStopsInsideIsCut() {
        Document document = document(TEXT);
        assertThat(SeamMeasure.of(withContent(document, "“Nobody sails today.")))
                .isEqualTo(new SeamCounts(1, 1));
        assertThat(SeamMeasure.of(withContent(document, "The storm is here,”"))).isEqualTo(new SeamCounts(1, 1));
    }

    @Test
    void sharesAreOfDirectClaims() {
        assertThat(new SeamCounts(200, 3).plus(new SeamCounts(100, 0)).percent())
                .isEqualTo(1.0);
        assertThat(SeamCounts.NONE.percent()).isZero();
    }
}
