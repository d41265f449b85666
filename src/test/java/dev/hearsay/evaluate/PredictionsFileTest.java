// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionsFileTest {

    @TempDir
    private Path folder;

    private List<PredictedDocument> read(String lines) throws IOException {
        return PredictionsFile.read(Files.writeString(folder.resolve("predictions.jsonl"), lines));
    }

    @Test
    void readsClaims() throws IOException {
        assertThat(read("{\"doc\": \"a\", \"claims\": [{\"source\": [[0, 4], [6, 9]], \"content\": [[10, 12]],"
                        + " \"speaker\": \"Reed\", \"date\": null, \"date_basis\": \"event\", \"role\": \"spinner\","
                        + " \"later\": [1]}]}\n\n{\"doc\": \"b\", \"claims\": []}"))
                .containsExactly(
                        new PredictedDocument(
                                "a",
                                List.of(new PredictedClaim(
                                        List.of(new CodePointSpan(0, 4), new CodePointSpan(6, 9)),
                                        List.of(),
                                        List.of(new CodePointSpan(10, 12)),
                                        "Reed",
                                        null,
                                        "event",
                                        null,
                                        "spinner"))),
                        new PredictedDocument("b", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"doc\": \"a\"}",
                "{\"doc\": 1, \"claims\": []}",
                "{\"doc\": \"a\", \"claims\": {}}",
                "{\"doc\": \"a\", \"claims\": []} x",
                "{\"doc\": \"first\", \"claims\": []}",
                "{\"doc\": \"a\", \"claims\": [1]}",
                "{\"doc\": \"a\", \"claims\": [{}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": 1}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [1, 2]}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [[1]]}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [[2, 1]]}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [[-1, 1]]}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [[1.5, 2]]}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [[1, 99999999999]]}]}",
                "{\"doc\": \"a\", \"claims\": [{\"content\": [], \"speaker\": 7}]}"
            })
    void whatIsMalformedIsNamedWithItsLine(String line) {
        assertThatThrownBy(() -> read("{\"doc\": \"first\", \"claims\": []}\n" + line + "\n"))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining("predictions.jsonl:2: error: ");
    }

    @Test
    void deepNestingIsAnErrorOfItsLine() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).hasMessageContaining("predictions.jsonl:1: error: ");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> PredictionsFile.read(folder.resolve("none.jsonl")))
                .isInstanceOf(BadDataException.class)
                .hasMessageContainingAll("none.jsonl", "no such file");
    }
}
