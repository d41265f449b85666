// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the plain definition: every sequence tried. */
class LinearChainTest {

    private static final int LENGTH = 5;
    private static final double FORBIDDEN = -1e4;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static List<List<Double>> steps(Random random) {
        List<List<Double>> steps = new ArrayList<>();
        for (int before = 0; before <= LinearChain.TAGS; before++) {
            List<Double> row = new ArrayList<>();
            for (int now = 0; now < LinearChain.TAGS; now++) {
                boolean inside = now == 2 || now == 4;
                boolean allowed = !inside || (before < LinearChain.TAGS && before > 0 && (before + 1) / 2 == now / 2);
                row.add(allowed ? random.nextGaussian() : FORBIDDEN);
            }
            steps.add(row);
        }
        return steps;
    }

    private static double score(double[][] scores, List<List<Double>> steps, int[] tags) {
        double sum = 0;
        for (int w = 0; w < tags.length; w++) {
            sum += scores[w][tags[w]]
                    + steps.get(w == 0 ? LinearChain.TAGS : tags[w - 1]).get(tags[w]);
        }
        return sum;
    }

    private static List<int[]> sequences() {
        List<int[]> all = new ArrayList<>();
        int count = (int) Math.pow(LinearChain.TAGS, LENGTH);
        for (int code = 0; code < count; code++) {
            int[] tags = new int[LENGTH];
            int rest = code;
            for (int w = 0; w < LENGTH; w++) {
                tags[w] = rest % LinearChain.TAGS;
                rest /= LinearChain.TAGS;
            }
            all.add(tags);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestSequenceHasOneSourceAtMostAndNoneIsBetter(int seed) {
        Random random = new Random(seed);
        List<List<Double>> steps = steps(random);
        double[][] scores = scores(random);
        int[] best = new LinearChain(steps).best(scores);
        assertThat(Arrays.stream(best).filter(tag -> tag == 1).count()).isLessThanOrEqualTo(1);
        double most = sequences().stream()
                .filter(tags -> Arrays.stream(tags).filter(tag -> tag == 1).count() <= 1)
                .mapToDouble(tags -> score(scores, steps, tags))
                .max()
                .orElseThrow();
        assertThat(score(scores, steps, best)).isCloseTo(most, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void probabilitiesAreSharesOfAllSequences(int seed) {
        Random random = new Random(seed);
        List<List<Double>> steps = steps(random);
        double[][] scores = scores(random);
        double[][] expected = new double[LENGTH][LinearChain.TAGS];
        double total = 0;
        for (int[] tags : sequences()) {
            double weight = Math.exp(score(scores, steps, tags));
            total += weight;
            for (int w = 0; w < LENGTH; w++) {
                expected[w][tags[w]] += weight;
            }
        }
        double[][] found = new LinearChain(steps).probabilities(scores);
        for (int w = 0; w < LENGTH; w++) {
            for (int tag = 0; tag < LinearChain.TAGS; tag++) {
                assertThat(found[w][tag]).isCloseTo(expected[w][tag] / total, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void probabilitiesOfALongSequenceOfSureScoresAreSharesToo(int seed) {
        Random random = new Random(seed);
        double[][] scores = new double[5_000][LinearChain.TAGS];
        for (double[] word : scores) {
            boolean cue = random.nextInt(10) == 0;
            Arrays.setAll(word, tag -> !cue ? 60 * random.nextGaussian() : tag == 0 ? 0 : FORBIDDEN);
        }
        for (double[] tags : new LinearChain(steps(random)).probabilities(scores)) {
            assertThat(Arrays.stream(tags).sum()).isCloseTo(1, within(1e-9));
        }
    }

    private static double[][] scores(Random random) {
        double[][] scores = new double[LENGTH][LinearChain.TAGS];
        for (double[] word : scores) {
            Arrays.setAll(word, tag -> 3 * random.nextGaussian());
        }
        return scores;
    }
}
