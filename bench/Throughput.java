// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.Articles;
import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.Hearsay;
import dev.hearsay.ShippedModel;
import dev.hearsay.attribution.EncoderTime;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.batch.Batch;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.model.Article;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words per second and thread over the same articles, in one process, in turn and round by round: Hearsay with both models, also under
 * the engine corenlp, the models' encoders alone, and CoreNLP's quote attribution. Loading and twelve warm-up articles are not
 * counted; sentences, names, speakers, dates and claims are.
 */
public final class Throughput {

    private static final int WARM_UP = 12;

    private Throughput() {}

    /**
     * Measures and prints.
     *
     * @param arguments a folder of articles, rounds, threads, and whether CoreNLP's quote attribution is measured too
     */
    public static void main(String[] arguments) throws Exception {
        List<Article> articles = articles(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        long words = articles.stream()
                .mapToLong(article -> article.copy().strip().split("\\s+").length)
                .sum();
        System.out.printf(Locale.ROOT, "%d articles, %,d words, %d threads%n", articles.size(), words, threads);
        Map<String, Side> sides = sides(articles, threads, Boolean.parseBoolean(arguments[3]));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        sides.keySet().forEach(name -> seconds.put(name, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Side> side : sides.entrySet()) {
                seconds.get(side.getKey())[round] = side.getValue().seconds();
            }
        }
        seconds.forEach((name, all) -> {
            double mean = Arrays.stream(all).average().orElse(0);
            int used = name.startsWith("encoder") ? 1 : threads;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %7.1f s a round (%.1f to %.1f)  %,8.0f words/s and thread%n",
                    name,
                    mean,
                    Arrays.stream(all).min().orElse(0),
                    Arrays.stream(all).max().orElse(0),
                    words / mean / used);
        });
    }

    private interface Side {
        double seconds() throws Exception;
    }

    private static Map<String, Side> sides(List<Article> articles, int threads, boolean baseline) throws Exception {
        Map<String, Side> sides = new LinkedHashMap<>();
        for (ShippedModel model : ShippedModel.values()) {
            EncoderTime encoder = new EncoderTime(
                    ModelFiles.shipped(model.label()),
                    articles.stream().map(Article::copy).toList());
            sides.put("encoder of " + model.label() + " alone", encoder::seconds);
            sides.put(model.label(), product(Hearsay.builder().model(model).build(), articles, threads));
        }
        Hearsay coreNlp = Hearsay.builder().engine(Engine.CORENLP).build();
        sides.put("fast, engine corenlp", product(coreNlp, articles, threads));
        if (baseline) {
            Hearsay quotes =
                    Hearsay.builder().attribution(AttributionMethod.CORENLP).build();
            sides.put("CoreNLP's quote attribution", product(quotes, articles, threads));
        }
        return sides;
    }

    private static Side product(Hearsay hearsay, List<Article> articles, int threads) throws Exception {
        run(hearsay, articles.subList(0, Math.min(WARM_UP, articles.size())), threads);
        return () -> {
            long start = System.nanoTime();
            run(hearsay, articles, threads);
            return (System.nanoTime() - start) / 1e9;
        };
    }

    private static void run(Hearsay hearsay, List<Article> articles, int threads) throws Exception {
        new Batch(threads)
                .<Article, Integer, RuntimeException>run(
                        articles.iterator(),
                        article -> hearsay.annotate(article).claims().size(),
                        claims -> {});
    }

    /** All articles that {@code hearsay extract} would read. */
    private static List<Article> articles(String folder) {
        try (Stream<ReadItem> items = Articles.in(Path.of(folder)).read()) {
            return items.filter(Reading.class::isInstance)
                    .map(item -> ((Reading) item).article())
                    .toList();
        }
    }
}
