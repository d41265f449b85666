// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.Hearsay;
import dev.hearsay.entity.ArticleView;
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
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Prints a line for each speaker that the product names for a gold attribution: 1 if it is right, else 0; the article;
 * and the evidence as {@code name=value}, separated by tabs.
 */
public final class Evidence {

    private final ArticleReader reader = new ArticleReader(IntakeOptions.DEFAULT.asWritten());
    private final Hearsay hearsay = Hearsay.builder().build();

    private Evidence() {}

    /**
     * Prints the evidence of every article with gold.
     *
     * @param arguments triples: the folder of a corpus, its compartment, and the file with gold for its speakers
     */
    public static void main(String[] arguments) {
        Evidence evidence = new Evidence();
        for (int i = 0; i + 2 < arguments.length; i += 3) {
            Path speakers = Path.of(arguments[i + 2]);
            GoldReader.read(Path.of(arguments[i]), arguments[i + 1], List.of(speakers))
                    .documents()
                    .forEach(evidence::print);
        }
    }

    private void print(GoldDocument gold) {
        Document document = hearsay.annotate(article(gold));
        PredictedDocument predicted = PredictedDocument.from(gold.stem(), document.article(), document.claims());
        SpeakerEvidence evidence = new SpeakerEvidence(new ArticleView(document));
        SortedMap<Integer, Boolean> judged = SpeakerScorer.judged(gold, predicted.claims());
        judged.forEach((number, right) -> {
            Map<String, Double> found = evidence.of(number, document.speakers().get(number));
            System.out.println((right ? 1 : 0) + "\t" + gold.stem() + "\t"
                    + found.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("\t")));
        });
    }

    /** As the product reads it: with header, byline and dateline apart. */
    private Article article(GoldDocument gold) {
        byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
        Source source = Source.streamed(gold.stem() + ".txt", gold.stem() + ".txt");
        return reader.readOne(source, new ByteArrayInputStream(bytes), gold.metadata())
                .article();
    }
}
