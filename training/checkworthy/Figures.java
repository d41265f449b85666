// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How good probabilities are, for people. */
final class Figures {

    private static final int BANDS = 10;

    private Figures() {}

    static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    static double score(Map<String, Double> weights, MarkedSentence sentence) {
        return sentence.evidence().entrySet().stream()
                .mapToDouble(one -> weights.getOrDefault(one.getKey(), 0.0) * one.getValue())
                .sum();
    }

    static double[] probabilities(List<MarkedSentence> sentences, Map<String, Double> weights) {
        return sentences.stream()
                .mapToDouble(sentence -> probability(score(weights, sentence)))
                .toArray();
    }

    static String of(List<MarkedSentence> sentences, Map<String, Double> weights) {
        return of(sentences, probabilities(sentences, weights));
    }

    /** Average precision, and the best F1 that a threshold gives: as it is, and with both classes weighing the same. */
    static String of(List<MarkedSentence> sentences, double[] probabilities) {
        double positives = positives(sentences);
        double precisions = 0;
        double right = 0;
        double best = 0;
        double balanced = 0;
        int seen = 0;
        for (int i : descending(probabilities)) {
            seen++;
            if (sentences.get(i).checkworthy()) {
                right++;
                precisions += right / seen;
            }
            best = Math.max(best, 2 * right / (seen + positives));
            balanced = Math.max(balanced, balanced(right, seen - right, positives, sentences.size() - positives));
        }
        return String.format(
                Locale.ROOT,
                "%d sentences, %.0f of them check-worthy: average precision %.3f, best F1 %.3f, with balanced classes %.3f",
                sentences.size(),
                positives,
                precisions / positives,
                best,
                balanced);
    }

    /** The threshold that gives the best F1 of the check-worthy class if both classes weigh the same. */
    static double bestThreshold(List<MarkedSentence> sentences, double[] probabilities) {
        double positives = positives(sentences);
        double best = 0;
        double threshold = 0;
        double right = 0;
        int seen = 0;
        for (int i : descending(probabilities)) {
            seen++;
            right += sentences.get(i).checkworthy() ? 1 : 0;
            double f1 = balanced(right, seen - right, positives, sentences.size() - positives);
            if (f1 > best) {
                best = f1;
                threshold = probabilities[i];
            }
        }
        return threshold;
    }

    private static double balanced(double right, double wrong, double positives, double negatives) {
        return 2 * right / (right + wrong * positives / negatives + positives);
    }

    /** Precision, recall and F1 of the check-worthy class at a threshold. */
    static String at(double threshold, List<MarkedSentence> sentences, Map<String, Double> weights) {
        double[] probabilities = probabilities(sentences, weights);
        double found =
                Arrays.stream(probabilities).filter(one -> one >= threshold).count();
        double right = IntStream.range(0, probabilities.length)
                .filter(i -> probabilities[i] >= threshold && sentences.get(i).checkworthy())
                .count();
        double positives = positives(sentences);
        return String.format(
                Locale.ROOT,
                "at %.3f precision %.3f, recall %.3f, F1 %.3f",
                threshold,
                right / found,
                right / positives,
                2 * right / (found + positives));
    }

    /** By tenths: how many sentences have such a probability, its mean, and the share of them that are check-worthy. */
    static String reliability(List<MarkedSentence> sentences, double[] probabilities) {
        StringBuilder table = new StringBuilder();
        for (int band = 0; band < BANDS; band++) {
            int tenth = band;
            int[] within = IntStream.range(0, probabilities.length)
                    .filter(i -> Math.min(BANDS - 1, (int) (probabilities[i] * BANDS)) == tenth)
                    .toArray();
            double mean = Arrays.stream(within)
                    .mapToDouble(i -> probabilities[i])
                    .average()
                    .orElse(0);
            double right = Arrays.stream(within)
                    .filter(i -> sentences.get(i).checkworthy())
                    .count();
            table.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.2f | %.2f |%n",
                    band / 10.0,
                    (band + 1) / 10.0,
                    within.length,
                    mean,
                    within.length == 0 ? 0 : right / within.length));
        }
        return table.toString();
    }

    private static double positives(List<MarkedSentence> sentences) {
        return sentences.stream().filter(MarkedSentence::checkworthy).count();
    }

    /** The numbers of the sentences, the most probable first. */
    private static int[] descending(double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
