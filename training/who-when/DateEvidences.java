// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.Hearsay;
import dev.hearsay.claim.ClaimAssembler;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldReader;
import dev.hearsay.evaluate.PredictedDocument;
import dev.hearsay.evaluate.SpeakerScorer;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a line for each date that the rules choose for a gold attribution: 1 if it is right, else 0; the article; and the
 * evidence as {@code name=value}, separated by tabs.
 */
public final class DateEvidences {

    private final ArticleReader reader = new ArticleReader(IntakeOptions.DEFAULT.asWritten());
    private final Hearsay hearsay = Hearsay.builder().build();

    private DateEvidences() {}

    /**
     * Prints the evidence of every article with gold.
     *
     * @param arguments triples: the folder of a corpus, its compartment, and the file with gold for its speakers
     */
    public static void main(String[] arguments) {
        DateEvidences evidences = new DateEvidences();
        for (int i = 0; i + 2 < arguments.length; i += 3) {
            GoldReader.read(Path.of(arguments[i]), arguments[i + 1], List.of(Path.of(arguments[i + 2])))
                    .documents()
                    .forEach(evidences::print);
        }
    }

    private void print(GoldDocument gold) {
        Document document = hearsay.annotate(article(gold));
        document = document.withDates(new StatedDates(0).date(document));
        document = new ClaimAssembler().apply(document.withClaims(List.of()));
        PredictedDocument predicted = PredictedDocument.from(gold.stem(), document.article(), document.claims());
        DateEvidence evidence = new DateEvidence(document, new DateChoices(document));
        SpeakerScorer.judgedDates(gold, predicted.claims())
                .forEach((number, right) -> System.out.println((right ? 1 : 0) + "\t" + gold.stem() + "\t"
                        + evidence.of(number).entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("\t"))));
    }

    private Article article(GoldDocument gold) {
        byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
        Source source = Source.streamed(gold.stem() + ".txt", gold.stem() + ".txt");
        return reader.readOne(source, new ByteArrayInputStream(bytes), gold.metadata())
                .article();
    }
}
