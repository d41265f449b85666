// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.Hearsay;
import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.Batch;
import dev.hearsay.batch.Outcome;
import dev.hearsay.batch.Step;
import dev.hearsay.batch.StepStream;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.Metadata;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures articles per second of the learned extractor and of CoreNLP's quote attribution over the same articles, both with
 * the CoreNLP engine, in turn, round by round in one process. Loading and twelve warm-up articles are not counted; reading the
 * files, language, sentences, names, speakers, dates and claims are.
 */
public final class Throughput {

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        List<Source> articles = Sources.find(List.of(arguments[0])).sources();
        Side learned = new Side(AttributionMethod.LEARNED, articles, threads);
        Side baseline = new Side(AttributionMethod.CORENLP, articles, threads);
        System.out.printf(Locale.ROOT, "%d articles, %d threads%n", articles.size(), threads);
        double ours = 0;
        double theirs = 0;
        for (int round = 1; round <= rounds; round++) {
            double one = learned.seconds();
            double other = baseline.seconds();
            ours += one;
            theirs += other;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: learned %.1f s (%d claims), corenlp %.1f s (%d claims), ratio %.1f%n",
                    round,
                    one,
                    learned.claims,
                    other,
                    baseline.claims,
                    other / one);
        }
        System.out.printf(
                Locale.ROOT,
                "all: learned %.1f s per round, %.2f articles/s; corenlp %.1f s, %.2f articles/s; ratio %.1f%n",
                ours / rounds,
                articles.size() * rounds / ours,
                theirs / rounds,
                articles.size() * rounds / theirs,
                theirs / ours);
    }

    private static final class Side {

        private static final int WARM_UP = 12;

        private final Hearsay hearsay;
        private final List<Source> articles;
        private final int threads;
        private int claims;

        Side(AttributionMethod method, List<Source> articles, int threads) throws Exception {
            hearsay =
                    Hearsay.builder().engine(Engine.CORENLP).attribution(method).build();
            this.articles = articles;
            this.threads = threads;
            run(articles.subList(0, Math.min(WARM_UP, articles.size())));
        }

        double seconds() throws Exception {
            long start = System.nanoTime();
            claims = run(articles);
            return (System.nanoTime() - start) / 1e9;
        }

        private int run(List<Source> sources) throws Exception {
            ArticleTask task = new ArticleTask(IntakeOptions.DEFAULT, Metadata.NONE, hearsay::annotate);
            List<Outcome> outcomes = new ArrayList<>();
            try (StepStream steps = new StepStream(
                    sources, Source::id, Map.of(), InputStream.nullInputStream(), IntakeOptions.DEFAULT)) {
                new Batch(threads)
                        .<Step, List<Outcome>, RuntimeException>run(
                                steps,
                                step -> step.piece() == null ? List.of() : task.run(step.piece()),
                                outcomes::addAll);
            }
            return outcomes.stream()
                    .mapToInt(outcome -> outcome instanceof Outcome.Extracted done
                            ? done.claims().size()
                            : 0)
                    .sum();
        }
    }
}
