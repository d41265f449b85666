// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimSortTest {

    private static WrittenClaim claim(int number, int day) throws IOException {
        String line = Written.jsonLines(Examples.article(), List.of(Examples.full()), OffsetUnit.CODEPOINT)
                .replace("\"c_full\"", "\"c_" + number + "\"")
                .replaceFirst(
                        "\"value\":\"[0-9-]+\"", day == 0 ? "\"value\":null" : "\"value\":\"2031-03-0" + day + "\"");
        return Written.reader(line).next().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40, 1000})
    void claimsComeByDayAndThoseOfADayInTheirOrder(int inMemory) throws IOException {
        Random random = new Random(5);
        List<Integer> days = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        try (ClaimSort sort = new ClaimSort(ClaimOrder.DAY, inMemory)) {
            for (int i = 0; i < 100; i++) {
                days.add(random.nextInt(5));
                sort.add(claim(i, days.get(i)));
            }
            sort.forEach(claim -> sorted.add(claim.id()));
        }
        List<String> expected = new ArrayList<>();
        for (int day : new int[] {1, 2, 3, 4, 0}) {
            for (int i = 0; i < 100; i++) {
                if (days.get(i) == day) {
                    expected.add("c_" + i);
                }
            }
        }
        assertThat(sorted).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void theMostCheckworthyComeFirstAndThoseWithoutAFigureLast(int inMemory) throws IOException {
        String[] figures = {"0.2", "null", "0.9", "0.2", "1", "0"};
        List<String> sorted = new ArrayList<>();
        try (ClaimSort sort = new ClaimSort(ClaimOrder.CHECKWORTHY, inMemory)) {
            for (int i = 0; i < figures.length; i++) {
                String line = Written.jsonLines(Examples.article(), List.of(Examples.full()), OffsetUnit.CODEPOINT)
                        .replace("\"c_full\"", "\"c_" + i + "\"")
                        .replaceFirst("\"checkworthy\":[0-9.]+", "\"checkworthy\":" + figures[i]);
                sort.add(Written.reader(line).next().orElseThrow());
            }
            sort.forEach(claim -> sorted.add(claim.id()));
        }
        assertThat(sorted).containsExactly("c_4", "c_2", "c_0", "c_3", "c_5", "c_1");
    }
}
