// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.batch.Batch;
import dev.hearsay.evaluate.Floors;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldReader;
import dev.hearsay.evaluate.GoldSet;
import dev.hearsay.evaluate.PredictedDocument;
import dev.hearsay.evaluate.PredictionNotes;
import dev.hearsay.evaluate.PredictionsFile;
import dev.hearsay.evaluate.ScoreReport;
import dev.hearsay.evaluate.Scorer;
import dev.hearsay.evaluate.Scores;
import dev.hearsay.evaluate.Shortfall;
import dev.hearsay.evaluate.SpeakerScorer;
import dev.hearsay.evaluate.SpeakerScores;
import dev.hearsay.model.Document;
import dev.hearsay.output.PredictionsWriter;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code hearsay evaluate}: compares predictions, or a fresh extraction, with gold. */
final class EvaluateCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        EvaluateOptions options = EvaluateOptions.parse(arguments);
        if (!options.seams().isEmpty()) {
            return new SeamCount(streams).over(options);
        }
        try {
            Floors floors = options.floors() == null ? null : Floors.read(options.floors());
            GoldSet gold = gold(options, floors);
            gold.notes().forEach(streams.err()::println);
            if (options.sentences()) {
                print(SplitterComparison.lines(gold), streams);
                return ExitCode.DONE;
            }
            List<PredictedDocument> predictions = options.predictions() == null
                    ? extract(options, gold, streams)
                    : PredictionsFile.read(options.predictions());
            PredictionNotes.of(gold, predictions).forEach(streams.err()::println);
            Scores scores = Scorer.score(gold, predictions);
            SpeakerScores speakers = gold.hasSpeakers() ? SpeakerScorer.score(gold, predictions) : null;
            print(ScoreReport.lines(scores), streams);
            if (speakers != null) {
                print(ScoreReport.lines(speakers), streams);
            }
            return floors == null ? ExitCode.DONE : check(options, floors, gold, scores, speakers, streams);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static GoldSet gold(EvaluateOptions options, @Nullable Floors floors) {
        GoldSet gold = GoldReader.read(options.gold(), options.compartment(), options.speakers());
        List<String> documents = options.documents();
        if (documents.isEmpty() && floors != null && options.set() != null) {
            documents = floors.set(options.set()).documents();
        }
        return documents.isEmpty() ? gold : gold.only(documents);
    }

    /** An article that can't be processed is reported, and counts as one without claims. */
    private static List<PredictedDocument> extract(EvaluateOptions options, GoldSet gold, Streams streams)
            throws IOException {
        Hearsay hearsay = options.engine().build(Set.of(Layer.CLAIMS));
        GoldArticles articles = new GoldArticles();
        List<Document> documents = new ArrayList<>();
        try {
            new Batch(options.threads())
                    .run(
                            gold.documents().iterator(),
                            document -> extract(hearsay, articles, document, streams),
                            documents::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before the end");
        }
        if (options.output() != null) {
            write(documents, options.output());
        }
        return documents.stream()
                .map(document -> PredictedDocument.from(
                        document.article().id().replaceFirst("\\.txt$", ""), document.article(), document.claims()))
                .toList();
    }

    private static Document extract(Hearsay hearsay, GoldArticles articles, GoldDocument gold, Streams streams) {
        try {
            return hearsay.annotate(articles.article(gold));
        } catch (RejectedArticleException e) {
            streams.err().println(gold.stem() + ".txt:" + e.line() + ":" + e.column() + ": error: " + e.getMessage());
            return Document.of(gold.article());
        }
    }

    private static void write(List<Document> documents, Path output) throws IOException {
        try (ClaimFile file = new ClaimFile(output)) {
            PredictionsWriter writer = new PredictionsWriter(file.stream());
            for (Document document : documents) {
                writer.write(document.article(), document.claims());
            }
            file.finish();
        }
    }

    private static int check(
            EvaluateOptions options,
            Floors floors,
            GoldSet gold,
            Scores scores,
            @Nullable SpeakerScores speakers,
            Streams streams) {
        String set = String.valueOf(options.set());
        List<Shortfall> shortfalls = floors.check(set, scores, speakers, gold.checksum());
        shortfalls.forEach(shortfall -> streams.err().println(options.floors() + ": error: " + shortfall.message()));
        if (shortfalls.isEmpty()) {
            streams.err().println("all floors of '" + set + "' hold");
        }
        return shortfalls.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static void print(List<String> lines, Streams streams) throws IOException {
        for (String line : lines) {
            streams.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
