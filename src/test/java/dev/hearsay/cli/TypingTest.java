// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says to somebody who typed something else than what is there. */
class TypingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "extrct a.txt|did you mean 'extract'?",
                "exrtact|did you mean 'extract'?",
                "Verify|did you mean 'verify'?",
                "help wacth|did you mean 'watch'?",
                "--engine opennlp extract a.txt|options follow a command",
                "extract a.txt --egnine opennlp|there is no option --egnine; did you mean --engine?",
                "extract a.txt -egnine opennlp|there is no option -egnine; did you mean --engine?",
                "extract a.txt --speaker=s.csv|there is no option --speaker; did you mean --speakers?",
                "extract a.txt --min-conf 0.5|did you mean --min-confidence?",
                "watch tray --onse|there is no option --onse; did you mean --once?",
                "extract a.txt --to cvs|not 'cvs'; did you mean 'csv'?",
                "extract a.txt --to jsnol|did you mean 'jsonl'?",
                "extract a.txt --engine opnnlp|did you mean 'opennlp'?",
                "extract a.txt --attribution lerned|did you mean 'learned'?",
                "extract a.txt --offsets utf-8|did you mean 'utf8'?",
                "extract a.txt --kinds statement,beleif|did you mean 'belief'?",
                "extract a.txt --format newsml-g3|did you mean 'newsml-g2'?",
            })
    void aSlipIsMetWithWhatWasMeant(String line, String message) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"frobnicate", "extract a.txt --colour", "extract a.txt --to arrow", "extract a.txt --kinds x"})
    void whereNothingIsNearNothingIsProposed(String line) {
        assertThat(CommandRun.of(line.split(" ")).err()).doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "explain", "text", "watch"})
    void anAddressIsNotReadAndTheWayToSaveAPageIsShown(String command) {
        CommandRun run = CommandRun.of(command, "https://example.org/story?id=7");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("nothing is fetched from the network")
                .contains("\n  curl -L -o page.html 'https://example.org/story?id=7'\n")
                .contains("\n  hearsay extract page.html --url 'https://example.org/story?id=7'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "speakers", "verify"})
    void claimsAreNotReadFromAPage(String command) {
        CommandRun run = CommandRun.of(command, "https://ada:harbour@example.org/claims.jsonl");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("other addresses can't be read").doesNotContain("harbour@");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/a,http://example.org/a",
        "HTTPS://example.org/a,HTTPS://example.org/a",
        "www.example.org/a,https://www.example.org/a",
        "www.example.org,https://www.example.org",
        "https://ada:secret@example.org/a,https://example.org/a",
        "https://example.org/it's,https://example.org/its",
    })
    void addressesOfPagesHaveManyShapes(String input, String shown) {
        CommandRun run = CommandRun.of("extract", input);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("-o page.html '" + shown + "'\n").doesNotContain("secret");
        assertThat(CommandRun.of(input).err()).contains("nothing is fetched from the network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/a", "s3://bucket/a", "file:///home/a.txt", "postgresql://u:secret@host/db"})
    void noOtherAddressIsReadOrPrinted(String input) {
        CommandRun run = CommandRun.of("extract", input);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("Hearsay reads files, not addresses")
                .doesNotContain(input)
                .doesNotContain("secret");
    }

    @Test
    void aFileThatIsCalledLikeAnAddressIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("www.example.org.html"), "<p>Rain fell.");
        assertThat(CommandRun.of("text", file.toString()).err()).doesNotContain("network");
    }

    @Test
    void aMissingFileWithANearNameIsProposed() throws IOException {
        Path monday = Files.createDirectories(folder.resolve("wire/monday"));
        Files.writeString(monday.resolve("harbour.txt"), "Rain fell.");
        Path meant = monday.resolve("harbour.txt");
        for (String typed : List.of("wire/monday/harbor.txt", "wire/mondya/harbour.txt", "wier/monday/Harbour.TXT")) {
            String input = folder.resolve(typed).toString();
            CommandRun run = CommandRun.of("extract", input);
            assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(run.err()).contains("error: no such file").contains("hearsay: did you mean '" + meant + "'?");
            assertThat(CommandRun.of("text", input).err()).contains("did you mean '" + meant + "'?");
            assertThat(CommandRun.of("explain", input).err()).contains("did you mean '" + meant + "'?");
            assertThat(CommandRun.of("verify", input).err()).contains("did you mean '" + meant + "'?");
        }
        String tray = folder.resolve("wire/munday").toString();
        assertThat(CommandRun.of("watch", tray, "-o", "claims.jsonl").err()).contains("did you mean '" + monday + "'?");
    }

    @Test
    void anotherNumberIsNoSlip() throws IOException {
        Files.writeString(folder.resolve("001.txt"), "Rain fell.");
        assertThat(CommandRun.of("extract", folder.resolve("002.txt").toString())
                        .err())
                .doesNotContain("did you mean");
        assertThat(CommandRun.of("extract", folder.resolve("001.tx").toString()).err())
                .contains("did you mean '" + folder.resolve("001.txt") + "'?");
    }
}
