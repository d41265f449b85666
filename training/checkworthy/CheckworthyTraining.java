// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearsay.Hearsay;
import dev.hearsay.model.Article;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Learns the weights of {@link Checkworthiness} from ClaimBuster's sentences, and prints how good they are: on a fifth of the training
 * part that is held out, in cross-validation, and with {@code test} on the part kept for testing.
 */
public final class CheckworthyTraining {

    private static final int FOLDS = 5;

    private static final String HEAD = """
            # SPDX-License-Identifier: GPL-3.0-or-later
            # How much each piece of evidence (WordEvidence) counts for a sentence's being check-worthy: a maximum entropy model of
            # ClaimBuster's debate sentences with penalties L1 %s and L2 %s, calibrated in cross-validation. See training/checkworthy.
            """;

    private CheckworthyTraining() {}

    /**
     * Learns, writes and prints.
     *
     * @param arguments the folder with {@code train.json} and {@code test.json}; the file for the weights; {@code test} to score the
     *     part for testing, too
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<MarkedSentence> all = read(data.resolve("train.json"));
        List<MarkedSentence> held = part(all, sentence -> sentence.fold(FOLDS) == 0);
        Map<String, Double> learned = MaximumEntropy.fit(part(all, sentence -> sentence.fold(FOLDS) != 0));
        System.out.println("development part: " + Figures.of(held, learned));

        double[] scores = new double[all.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, Double> others = MaximumEntropy.fit(part(all, sentence -> sentence.fold(FOLDS) != out));
            for (int i = 0; i < scores.length; i++) {
                if (all.get(i).fold(FOLDS) == out) {
                    scores[i] = Figures.score(others, all.get(i));
                }
            }
        }
        Calibration calibration = Calibration.fit(all, scores);
        double[] calibrated = calibration.of(scores);
        double threshold = Figures.bestThreshold(all, calibrated);
        System.out.println("cross-validated: " + Figures.of(all, calibrated));
        System.out.printf(Locale.ROOT, "threshold of the best F1, both classes weighing the same: %.3f%n", threshold);
        System.out.print(Figures.reliability(all, calibrated));

        Map<String, Double> weights = calibration.of(MaximumEntropy.fit(all));
        write(weights, Path.of(arguments[1]));
        if (arguments.length > 2 && arguments[2].equals("test")) {
            List<MarkedSentence> test = read(data.resolve("test.json"));
            System.out.println("test: " + Figures.of(test, weights));
            System.out.println("test: " + Figures.at(threshold, test, weights));
            System.out.println("test: " + Figures.at(0.5, test, weights));
            System.out.print(Figures.reliability(test, Figures.probabilities(test, weights)));
        }
    }

    /** The sentences of a file, with words as the product reads them. */
    private static List<MarkedSentence> read(Path file) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        try (Hearsay hearsay = Hearsay.builder().layers(EnumSet.of(Layer.WORDS)).build()) {
            for (JsonNode one : JsonMapper.builder().build().readTree(Files.readAllBytes(file))) {
                Article article = Article.of("", one.get("text").asText());
                sentences.add(new MarkedSentence(
                        one.get("sentence_id").asInt(),
                        one.get("label").asInt() == 1,
                        WordEvidence.of(hearsay.annotate(article).words())));
            }
        }
        return sentences;
    }

    private static List<MarkedSentence> part(List<MarkedSentence> all, Predicate<MarkedSentence> chosen) {
        return all.stream().filter(chosen).toList();
    }

    /** Weights that round to nothing are left out. */
    private static void write(Map<String, Double> weights, Path file) throws IOException {
        StringBuilder table = new StringBuilder(HEAD.formatted(MaximumEntropy.L1, MaximumEntropy.L2));
        weights.forEach((name, weight) -> {
            String rounded = String.format(Locale.ROOT, "%.3f", weight);
            if (Math.abs(Double.parseDouble(rounded)) > 0) {
                table.append(name).append('\t').append(rounded).append('\n');
            }
        });
        Files.writeString(file, table);
    }
}
