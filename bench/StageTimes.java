// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.Pipeline;
import dev.hearsay.pipeline.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the seconds of each stage over the articles of a folder, one after another, in rounds; the first is for warming up.
 */
public final class StageTimes {

    private StageTimes() {}

    public static void main(String[] arguments) throws Exception {
        List<Article> articles = articles(arguments[0]);
        Pipeline pipeline = Pipeline.of(
                Stages.of(
                        Engine.valueOf(arguments[2].toUpperCase(Locale.ROOT)),
                        AttributionMethod.LEARNED,
                        ModelFiles.shipped(ShippedModel.DEFAULT.label()),
                        LearnedAttributor.MODELS_OWN,
                        null,
                        0),
                EnumSet.of(Layer.CLAIMS));
        for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
            Map<String, Long> nanoseconds = new LinkedHashMap<>();
            for (Article article : articles) {
                Document document = Document.of(article);
                for (Stage stage : pipeline.stages()) {
                    long start = System.nanoTime();
                    document = stage.apply(document);
                    nanoseconds.merge(stage.contract().name(), System.nanoTime() - start, Long::sum);
                }
            }
            double all =
                    nanoseconds.values().stream().mapToLong(Long::longValue).sum();
            System.out.printf(Locale.ROOT, "round %d, %d articles, %.1f s%n", round, articles.size(), all / 1e9);
            nanoseconds.forEach((stage, time) ->
                    System.out.printf(Locale.ROOT, "  %-24s %7.2f s  %4.1f %%%n", stage, time / 1e9, 100 * time / all));
        }
    }

    /** All articles that {@code hearsay extract} would read; what can't be read is reported. */
    private static List<Article> articles(String folder) {
        List<Article> articles = new ArrayList<>();
        try (Stream<ReadItem> items = Articles.in(Path.of(folder)).read()) {
            items.forEach(item -> {
                if (item instanceof Reading reading) {
                    articles.add(reading.article());
                } else if (item instanceof Rejection rejection) {
                    System.out.println("left out: " + rejection.failure());
                }
            });
        }
        return articles;
    }
}
