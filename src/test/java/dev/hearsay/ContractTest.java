// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Sentence;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.Offer;
import dev.hearsay.pipeline.Pipeline;
import dev.hearsay.pipeline.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A stage works on a document that has the layers of its contract and no other, and gives what it gives in a full one. */
class ContractTest {

    @TestFactory
    List<DynamicTest> eachStageNeedsNoMoreThanItSays() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Engine engine : Engine.values()) {
            List<Offer> offers = Stages.of(
                    engine,
                    AttributionMethod.LEARNED,
                    ModelFiles.shipped("fast"),
                    LearnedAttributor.MODELS_OWN,
                    null,
                    0);
            Pipeline pipeline = Pipeline.of(offers, Pipeline.attainable(offers));
            Document full =
                    pipeline.run(Article.of("strike", Files.readString(Path.of("samples/text/harbour-strike.txt")))
                            .withPublished(LocalDate.of(2025, 2, 11)));
            assertThat(full.claims()).isNotEmpty();
            for (Stage stage : pipeline.stages()) {
                tests.add(
                        DynamicTest.dynamicTest(engine + ": " + stage.contract().name(), () -> check(stage, full)));
            }
        }
        return tests;
    }

    private static void check(Stage stage, Document full) {
        Contract contract = stage.contract();
        Document given = stage.apply(with(contract.needs(), full));
        assertThat(with(contract.gives(), given)).isEqualTo(with(contract.gives(), full));
    }

    /** The article with these layers alone. */
    private static Document with(Set<Layer> layers, Document full) {
        boolean tokens = layers.contains(Layer.TOKENS);
        List<Sentence> sentences = full.sentences().stream()
                .map(sentence -> tokens ? sentence : new Sentence(sentence.span(), List.of()))
                .toList();
        return new Document(
                full.article(),
                layers.contains(Layer.LANGUAGE) ? full.language() : null,
                tokens || layers.contains(Layer.SENTENCES) ? sentences : List.of(),
                layers.contains(Layer.WORDS) ? full.words() : List.of(),
                layers.contains(Layer.MENTIONS) ? full.mentions() : List.of(),
                layers.contains(Layer.TIMES) ? full.times() : List.of(),
                layers.contains(Layer.QUOTATIONS) ? full.quotations() : List.of(),
                layers.contains(Layer.COREFERENCE) ? full.coreference() : List.of(),
                needsAttributions(layers) ? full.attributions() : List.of(),
                layers.contains(Layer.ENTITIES) ? full.entities() : List.of(),
                layers.contains(Layer.SPEAKERS) ? full.speakers() : List.of(),
                layers.contains(Layer.DATES) ? full.dates() : List.of(),
                layers.contains(Layer.CLAIMS) ? full.claims() : List.of());
    }

    private static boolean needsAttributions(Set<Layer> layers) {
        return layers.contains(Layer.ATTRIBUTIONS)
                || layers.contains(Layer.SPEAKERS)
                || layers.contains(Layer.DATES)
                || layers.contains(Layer.CLAIMS);
    }
}
