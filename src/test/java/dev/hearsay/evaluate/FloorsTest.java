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

class FloorsTest {

    @TempDir
    private Path folder;

    private Floors floors(String floors) throws IOException {
        return read("{\"sets\": [{\"name\": \"small\", \"data\": \"case\", \"documents\": [\"night-sky\"],"
                + " \"sha256\": \"abc\", \"settings\": \"--engine x\", \"floors\": " + floors + "}]}");
    }

    private Floors read(String json) throws IOException {
        return Floors.read(Files.writeString(folder.resolve("baseline.json"), json));
    }

    private static List<Shortfall> check(Floors floors, String checksum) {
        return floors.check(
                "small",
                Scorer.score(CaseFiles.gold(), CaseFiles.predictions()),
                SpeakerScorer.score(CaseFiles.gold(), CaseFiles.predictions()),
                checksum);
    }

    @Test
    void floorsAreReadAsWritten() throws IOException {
        assertThat(floors("{\"who-said-what F1\": 78.6}").set("small"))
                .satisfies(set -> assertThat(set.documents()).containsExactly("night-sky"))
                .satisfies(set -> assertThat(set.settings()).isEqualTo("--engine x"))
                .satisfies(
                        set -> assertThat(set.floors().get("who-said-what F1")).hasToString("78.6"));
    }

    /** Every figure here is copied from the report, rounded up as some are. */
    @Test
    void aFloorCopiedFromTheReportHolds() throws IOException {
        Floors floors = floors(
                "{\"who-said-what F1\": 78.6, \"strict P\": 46.7, \"direct F1\": 100,"
                        + " \"exact-span source F1\": 78.3, \"token-level cue R\": 75.0, \"speaker right, all\": 70.0, \"speaker right, strict\": 60.0,"
                        + " \"stated date right\": 60.0, \"stated date right, in the cue's paragraph\": 66.7, \"stated date right, mean over documents\": 55.6, \"addressee R\": 100.0, \"role F1\": 0, \"no date where none is stated\": 0, \"source right | content found F1\": 90.9}");

        assertThat(check(floors, "abc")).isEmpty();
    }

    @Test
    void aFigureBelowItsFloorIsReported() throws IOException {
        assertThat(check(floors("{\"who-said-what F1\": 78.7, \"strict P\": 46.7}"), "abc"))
                .singleElement()
                .satisfies(shortfall -> {
                    assertThat(shortfall.reason()).isEqualTo(Shortfall.Reason.BELOW_FLOOR);
                    assertThat(shortfall.measure()).isEqualTo("who-said-what F1");
                    assertThat(shortfall.message()).isEqualTo("who-said-what F1 is 78.6, below its floor 78.7");
                });
    }

    @Test
    void changedDataAndUnknownMeasuresAreReported() throws IOException {
        assertThat(check(floors("{\"who-said-hwat F1\": 1}"), "abd"))
                .extracting(Shortfall::reason)
                .containsExactly(Shortfall.Reason.DATA_CHANGED, Shortfall.Reason.UNKNOWN_MEASURE);
    }

    @Test
    void speakerFloorsWithoutSpeakersAreReported() throws IOException {
        Scores scores = Scorer.score(CaseFiles.gold(), List.of());

        assertThat(floors("{\"speaker right, all\": 0}").check("small", scores, null, "abc"))
                .extracting(Shortfall::reason)
                .containsExactly(Shortfall.Reason.UNKNOWN_MEASURE);
    }

    @Test
    void anUnknownSetNamesThoseThereAre() throws IOException {
        Floors floors = floors("{\"strict P\": 1}");

        assertThatThrownBy(() -> floors.set("big")).hasMessageEndingWith("name one of: small");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"sets\": [",
                "{\"sets\": [1]}",
                "{\"sets\": [{\"name\": \"a\", \"documents\": [1]}]}",
                "{\"sets\": [{\"name\": \"a\", \"documents\": [], \"data\": \"\", \"sha256\": \"\","
                        + " \"settings\": \"\", \"floors\": {\"strict P\": \"high\"}}]}",
                "{\"sets\": [{\"name\": \"a\", \"documents\": [], \"data\": \"\", \"sha256\": \"\","
                        + " \"settings\": \"\", \"floors\": {}}]}"
            })
    void whatIsMalformedIsNamed(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BadDataException.class)
                .hasMessageContainingAll("baseline.json", "error: ");
    }
}
