// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completions and the manual page, made from the help texts. */
class CompletionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'hearsay ex', explain extract",
        "'hearsay extract --en', --engine",
        "'hearsay extract --engine ', network corenlp opennlp",
        "'hearsay extract a.txt --to js', jsonl json",
        "'hearsay show claims.db --kind be', belief",
        "'hearsay speakers claims.db --to t', table tsv",
        "'hearsay extract -o cl', claims.db",
        "'hearsay extract cl', claims.db",
        "'hearsay extract --threads ', ''"
    })
    void bashCompletesWhatIsTyped(String typed, String completed) throws Exception {
        Files.createFile(folder.resolve("claims.db"));
        List<String> words = new ArrayList<>(List.of(typed.split(" ", -1)));
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "--norc",
                "-c",
                "source ./script; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _hearsay; echo \"${COMPREPLY[*]}\"",
                "bash"));
        command.addAll(words);
        Files.writeString(
                folder.resolve("script"), CommandRun.of("completion", "bash").out());
        Files.createFile(folder.resolve("other"));
        assertThat(output(command).strip()).isEqualTo(completed);
    }

    @Test
    void everyCommandAndOptionIsInTheManualPage() throws Exception {
        String page = CommandRun.of("completion", "man").out();
        assertThat(page)
                .contains(
                        ".B hearsay extract INPUT… [OPTIONS]",
                        ".B \\-\\-min\\-speaker\\-confidence P",
                        ".SH HEARSAY WATCH");
        assumeThat(isInstalled("groff")).isTrue();
        Files.writeString(folder.resolve("hearsay.1"), page);
        assertThat(output(List.of("sh", "-c", "groff -man -Tutf8 -Kutf8 -ww hearsay.1 2>&1 >/dev/null")))
                .isEmpty();
    }

    @Test
    void zshTakesTheScript() throws Exception {
        String script = CommandRun.of("completion", "zsh").out();
        assertThat(script).contains("'extract:extracts claims from articles'", "(network corenlp opennlp)");
        assumeThat(isInstalled("zsh")).isTrue();
        Path file = Files.writeString(folder.resolve("_hearsay"), script);
        assertThat(output(List.of("zsh", "-n", file.toString()))).isEmpty();
    }

    @Test
    void anotherShellIsAnError() {
        assertThat(CommandRun.of("completion", "fish").err()).contains("name one of bash, zsh or man");
        assertThat(CommandRun.of("completion").code()).isEqualTo(ExitCode.USAGE);
    }

    private static boolean isInstalled(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
