// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.claim.ClaimAssembler;
import dev.hearsay.evaluate.GoldArticles;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.PredictedDocument;
import dev.hearsay.evaluate.SpeakerScorer;
import dev.hearsay.model.Document;
import java.util.List;

/** Prints a line for each date that the rules choose for a gold attribution: {@link GoldArticles#line}. */
public final class DateEvidences {

    private DateEvidences() {}

    /**
     * Prints the evidence of every article with gold.
     *
     * @param arguments as {@link GoldArticles#forEach} takes them
     */
    public static void main(String[] arguments) {
        GoldArticles.forEach(arguments, DateEvidences::print);
    }

    private static void print(GoldDocument gold, Document annotated) {
        Document dated = annotated.withDates(new StatedDates(0).date(annotated));
        Document document = new ClaimAssembler().apply(dated.withClaims(List.of()));
        PredictedDocument predicted = PredictedDocument.from(gold.stem(), document.article(), document.claims());
        DateEvidence evidence = new DateEvidence(document, new DateChoices(document));
        SpeakerScorer.judgedDates(gold, predicted.claims())
                .forEach((number, right) -> System.out.println(GoldArticles.line(right, gold, evidence.of(number))));
    }
}
