// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static BitSet words(int... numbers) {
        BitSet set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    private static WordSets content(int... numbers) {
        return new WordSets(new BitSet(), new BitSet(), words(numbers), Map.of());
    }

    private static WordSets sourced(BitSet source) {
        return new WordSets(source, new BitSet(), words(1), Map.of());
    }

    @Test
    void ofEquallyGoodPairsTheLastComesFirst() {
        List<WordSets> twins = List.of(content(1, 2), content(1, 2));

        assertThat(Matching.match(twins, twins, Matching::contentOverlaps))
                .containsExactly(new Matching.Pair(1, 1, 1), new Matching.Pair(1, 0, 0));
    }

    @Test
    void theBestOverlapIsTakenBeforeAnEarlierOne() {
        List<WordSets> gold = List.of(content(1, 2, 3), content(3, 4));
        List<WordSets> predicted = List.of(content(3, 4));

        assertThat(Matching.match(gold, predicted, (g, p) -> true)).containsExactly(new Matching.Pair(1, 1, 0));
    }

    @Test
    void contentsWithoutACommonWordNeverMatch() {
        assertThat(Matching.match(List.of(content(1), content()), List.of(content(2), content()), (g, p) -> true))
                .isEmpty();
    }

    @Test
    void aSourceFitsOnlyASource() {
        assertThat(Matching.sourceFits(sourced(words()), sourced(words()))).isTrue();
        assertThat(Matching.sourceFits(sourced(words(1)), sourced(words()))).isFalse();
        assertThat(Matching.sourceFits(sourced(words()), sourced(words(1)))).isFalse();
        assertThat(Matching.sourceFits(sourced(words(1, 2)), sourced(words(2, 3))))
                .isTrue();
        assertThat(Matching.sourceFits(sourced(words(1, 2)), sourced(words(2, 3, 4))))
                .isFalse();
    }

    @Test
    void diceIsTwiceTheCommonOverAll() {
        assertThat(Matching.dice(words(1, 2), words(2, 3, 4))).isEqualTo(.4);
        assertThat(Matching.dice(words(), words())).isEqualTo(1);
        assertThat(Matching.dice(words(1), words())).isZero();
    }
}
