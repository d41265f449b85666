// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.link.Drift.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final String FIRST = "the ferry to the outer islands will not sail before the storm has passed";
    private static final String GARBLED = "the ferry to the inner islands will not sail before the storm has passed";

    @Test
    void eachReportComesFromTheEarlierOneWithFewestChanges() {
        assertThat(Drift.of(List.of(
                        FIRST,
                        GARBLED,
                        "“The ferry to the inner islands will not sail!”",
                        "“" + FIRST + ".”",
                        GARBLED)))
                .containsExactly(new Step(-1, 0), new Step(0, 2), new Step(1, 5), new Step(0, 0), new Step(1, 0));
    }

    @Test
    void noReportsHaveNoStepsAndEmptyOnesAreReports() {
        assertThat(Drift.of(List.of())).isEmpty();
        assertThat(Drift.of(List.of("", "…", "a ferry")))
                .containsExactly(new Step(-1, 0), new Step(0, 0), new Step(0, 2));
    }

    @Test
    void reportsAreATreeWithTheFirstAsItsRoot() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> contents = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                List<String> words = new ArrayList<>(List.of(FIRST.split(" ")));
                Collections.shuffle(words, random);
                contents.add(String.join(" ", words.subList(0, 1 + random.nextInt(words.size()))));
            }
            List<Step> steps = Drift.of(contents);
            assertThat(steps).hasSize(300);
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).from()).as("seed " + seed).isBetween(0, i - 1);
            }
        }
    }
}
