// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay speakers}. */
class SpeakersTest {

    @TempDir
    private static Path folder;

    private static WrittenFiles files;

    @BeforeAll
    static void extract() throws IOException {
        files = new WrittenFiles(folder, "jsonl", "json", "db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "db"})
    void pipedTheyAreATable(String form) {
        CommandRun run = CommandRun.of("speakers", files.claims(form));
        assertThat(run.out()).isEqualTo("""
                        speaker\tid\ttype\tclaims\tarticles\tfirst_day\tlast_day\troles
                        Marta Quillon\tQ7\tperson\t3\t2\t2031-02-10\t2031-03-04\tharbour master
                        Otis Brandt\t\tperson\t2\t1\t2031-02-10\t2031-02-10\tCaptain
                        Léonie Ström\t\tperson\t1\t1\t2031-03-03\t2031-03-03\tfish trader
                        """);
        assertThat(run.err()).startsWith("3 speakers in 6 claims");
        assertThat(run.code()).isZero();
    }

    @Test
    void onATerminalTheyAreLines() {
        CommandRun run =
                CommandRun.on(new Terminal(true, 80, false, false), "", "speakers", files.claims("db"), "--limit", "2");
        assertThat(run.out()).isEqualTo("""
                              3  Marta Quillon [Q7]  2031-02-10 to 2031-03-04  harbour master
                              2  Otis Brandt         2031-02-10                Captain
                        """);
        assertThat(run.err()).contains("3 speakers in 6 claims, of which 2 are listed");
    }

    @Test
    void asJson() {
        assertThat(CommandRun.of("speakers", files.claims("db"), "--to", "jsonl", "--limit", "1")
                        .out())
                .isEqualTo(
                        "{\"speaker\":\"Marta Quillon\",\"id\":\"Q7\",\"type\":\"person\",\"claims\":3,\"articles\":2,"
                                + "\"first_day\":\"2031-02-10\",\"last_day\":\"2031-03-04\",\"roles\":[\"harbour master\"]}\n");
    }

    @Test
    void standardInputIsReadToo() throws IOException {
        String lines = java.nio.file.Files.readString(Path.of(files.claims("jsonl")));
        CommandRun run = CommandRun.withInput(lines + "damaged\n", "speakers", "-");
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.err()).contains("-:7: error: the line is not JSON");
    }
}
