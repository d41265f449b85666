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

class StandoffTest {

    private static final String TEXT = "😀 Reed said so.\nAnd more.";

    @TempDir
    private Path folder;

    private List<GoldAttribution> read(String standoff) throws IOException {
        return Standoff.read(Files.writeString(folder.resolve("a_b.ann"), standoff), TEXT);
    }

    private static List<CodePointSpan> span(int start, int end) {
        return List.of(new CodePointSpan(start, end));
    }

    @Test
    void eventsBecomeAttributions() throws IOException {
        assertThat(read("""
                T1\tSource 2 6\tReed
                T2\tCue 7 11\tsaid
                T3\tContent 12 14\tso
                E1\tX:T9 Cue:T2 Content:T3 Source:T1
                """)).containsExactly(new GoldAttribution(span(2, 6), span(7, 11), span(12, 14)));
    }

    @Test
    void anEventMayComeBeforeItsParts() throws IOException {
        assertThat(read("E1\tX:T9 Content:T3\r\nT3\tContent 12 14\tso"))
                .containsExactly(new GoldAttribution(List.of(), List.of(), span(12, 14)));
    }

    @Test
    void discontinuousAndNumberedPartsAreJoinedInOrder() throws IOException {
        List<GoldAttribution> read = read("""
                T1\tContent 12 14;17 20\tso And
                T2\tContent 0 1\t😀
                E1\tX:T9 Content:T1 Content2:T2
                """);

        assertThat(read.get(0).content())
                .containsExactly(new CodePointSpan(0, 1), new CodePointSpan(12, 14), new CodePointSpan(17, 20));
    }

    @Test
    void notesAndWordsOverALineBreakArePassedOver() throws IOException {
        assertThat(read("""
                T1\tContent 12 20\tso.

                And
                #1\tAnnotatorNotes T1\tsure?
                *\tEquiv T1 T1
                A1\tNegated E1
                E1\tX:T9 Content:T1
                """)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T2 Source 2 6\tReed",
                "T2\tSource\t2 6\tReed",
                "T2\tSource 2\tReed",
                "T2\tSource 2 6 8\tReed",
                "T2\tSource 2 6;\tReed",
                "T2\tSource 6 2\tReed",
                "T2\tSource -2 6\tReed",
                "T2\tSource 2 99999999999\tReed",
                "T2\tSource 2 99\tReed",
                "E1 X:T1 Content:T1",
                "E1\tX:T1 Content",
                "E1\tX:T1 Content:T7",
                "Reed said so",
                "\u0000\u0001"
            })
    void whatIsMalformedIsNamedWithItsLine(String line) {
        assertThatThrownBy(() -> read("T1\tContent 12 14\tso\n" + line + "\n"))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining("a_b.ann:2: error: ");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        Path file = Files.write(folder.resolve("a_b.ann"), new byte[] {'T', (byte) 0xff});

        assertThatThrownBy(() -> Standoff.read(file, TEXT))
                .isInstanceOf(BadDataException.class)
                .hasMessageContainingAll("a_b.ann", "UTF-8");
    }
}
