// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.document.FieldMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StreamingTest {

    private static final int LINES = 200_000;

    /** Several buffers of 64 KB hold fewer lines of this length. */
    private static final int MOST_AHEAD = 3_000;

    @FunctionalInterface
    interface Opening {
        Container open(InputStream in) throws IOException;
    }

    static Stream<Arguments> containers() {
        String text = "Odell said that the ferry was late again and left the room, for the " + "n".repeat(60);
        return Stream.of(
                Arguments.of(
                        "lines",
                        (Opening) in -> JsonLinesContainer.open(in, IntakeOptions.DEFAULT_LIMIT),
                        new GeneratedLines(LINES, i -> "{\"id\": " + i + ", \"text\": \"" + text + "\"}\n"),
                        LINES),
                Arguments.of(
                        "array",
                        (Opening) in -> JsonArrayContainer.open(in, IntakeOptions.DEFAULT_LIMIT),
                        new GeneratedLines(
                                LINES,
                                i -> (i == 0 ? "[" : ",") + "{\"id\": " + i + ", \"text\": \"" + text + "\"}"
                                        + (i == LINES - 1 ? "]\n" : "\n")),
                        LINES),
                Arguments.of(
                        "table",
                        (Opening) in -> TabularContainer.open(in, FieldMap.NONE),
                        new GeneratedLines(LINES, i -> i == 0 ? "id,text\n" : i + ",\"" + text + "\"\n"),
                        LINES - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void noMoreThanAFewRecordsAreReadAhead(String name, Opening opening, GeneratedLines lines, int records)
            throws IOException {
        int count = 0;
        int furthest = 0;
        try (Container container = opening.open(lines)) {
            for (Entry entry = container.next(); entry != null; entry = container.next()) {
                assertThat(entry.problem()).isNull();
                assertThat(entry.line()).isEqualTo(count + 1 + LINES - records);
                count++;
                furthest = Math.max(furthest, lines.made() - count);
            }
        }
        assertThat(count).isEqualTo(records);
        assertThat(furthest).isLessThan(MOST_AHEAD);
    }
}
