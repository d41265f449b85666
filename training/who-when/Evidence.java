// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.evaluate.GoldArticles;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.PredictedDocument;
import dev.hearsay.evaluate.SpeakerScorer;
import dev.hearsay.model.Document;

/** Prints a line for each speaker that the product names for a gold attribution: {@link GoldArticles#line}. */
public final class Evidence {

    private Evidence() {}

    /**
     * Prints the evidence of every article with gold.
     *
     * @param arguments as {@link GoldArticles#forEach} takes them
     */
    public static void main(String[] arguments) {
        GoldArticles.forEach(arguments, Evidence::print);
    }

    private static void print(GoldDocument gold, Document document) {
        PredictedDocument predicted = PredictedDocument.from(gold.stem(), document.article(), document.claims());
        SpeakerEvidence evidence = new SpeakerEvidence(new ArticleView(document));
        SpeakerScorer.judged(gold, predicted.claims())
                .forEach((number, right) -> System.out.println(GoldArticles.line(
                        right, gold, evidence.of(number, document.speakers().get(number)))));
    }
}
