// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Source;
import dev.hearsay.model.Failure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The division of a job, over random sizes. */
class RoundTest {

    private static final long SIZE = 100;

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySourceThatIsNotDoneIsInOneRoundInOrder(int seed) {
        Random random = new Random(seed);
        List<Source> sources = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (int i = 0; i < random.nextInt(40); i++) {
            sources.add(new Source("s" + i, "f" + i, false, random.nextInt(160) - 1));
            if (random.nextInt(4) == 0) {
                done.add("f" + i);
            }
        }
        List<Failure> missing = List.of(
                Failure.of("m", "none.txt", "intake", "missing", "there is no file"),
                Failure.of("n", "nowhere.txt", "intake", "missing", "there is no file"));
        done.add("missing none.txt");
        List<Round> rounds = Round.of(sources, missing, done, 4, SIZE);
        assertThat(rounds.stream().flatMap(round -> round.sources().stream()))
                .isEqualTo(sources.stream()
                        .filter(source -> !done.contains(source.file()))
                        .toList());
        assertThat(rounds.stream().flatMap(round -> round.missing().stream())).containsExactly(missing.get(1));
        for (Round round : rounds) {
            assertThat(round.number()).isEqualTo(4 + rounds.indexOf(round));
            List<Source> allButLast =
                    round.sources().subList(0, Math.max(0, round.sources().size() - 1));
            assertThat(new Round(1, allButLast, List.of()).bytes()).isLessThan(SIZE);
        }
        Set<String> after = new HashSet<>(done);
        rounds.forEach(round -> after.addAll(round.keys()));
        assertThat(Round.of(sources, missing, after, 9, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDocumentsOfASourceAreDealtOutEvenly(int partitions) {
        PlacePartitioner partitioner = new PlacePartitioner(partitions);
        int[] dealt = new int[partitions];
        for (int piece = 0; piece < 7 * partitions; piece++) {
            dealt[partitioner.getPartition(new Place(3, piece))]++;
        }
        assertThat(dealt).containsOnly(7);
    }
}
