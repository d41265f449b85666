// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of a content is quoted, over random texts. */
class QuotedLengthTest {

    private static final String[] CHARACTERS = {"a", "é", "“", "🚢", " "};

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsTheSameInEachUnit(int seed) {
        Random random = new Random(seed);
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            text.add(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        // two parts of the text, and in each what is quoted, as indexes of characters
        int[] cuts = random.ints(8, 0, text.size() + 1).sorted().toArray();
        int[][] spans = {{cuts[0], cuts[3]}, {cuts[4], cuts[7]}};
        int[][] verbatim = {{cuts[1], cuts[2]}, {cuts[5], cuts[6]}};
        String content =
                String.join("", text.subList(cuts[0], cuts[3])) + " " + String.join("", text.subList(cuts[4], cuts[7]));
        int expected = cuts[2] - cuts[1] + cuts[6] - cuts[5];
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThat(QuotedLength.of(
                            content,
                            unit.name().toLowerCase(Locale.ROOT),
                            rows(text, spans, unit),
                            rows(text, verbatim, unit)))
                    .as(unit.name())
                    .isEqualTo(expected);
        }
    }

    private static List<Row> rows(List<String> text, int[][] spans, OffsetUnit unit) {
        return IntStream.range(0, spans.length)
                .mapToObj(i -> RowFactory.create(offset(text, spans[i][0], unit), offset(text, spans[i][1], unit)))
                .toList();
    }

    private static int offset(List<String> text, int index, OffsetUnit unit) {
        String before = String.join("", text.subList(0, index));
        return OffsetTable.of(before, unit).fromUtf16(before.length());
    }
}
