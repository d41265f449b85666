// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay watch --once}, as a timer runs it: silent where nothing is new, and never of earlier times. */
class WatchOnceTest {

    @TempDir
    private Path root;

    private CommandRun watch(String output, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("watch", root.resolve("wire").toString()));
        arguments.addAll(List.of("-o", root.resolve(output).toString(), "--engine", "opennlp", "--once"));
        arguments.addAll(List.of(more));
        return CommandRun.on(new Terminal(true, 100, false, false), "", arguments.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve("wire"));
        Files.writeString(root.resolve("wire").resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.jsonl", "claims.db", "claims.csv"})
    void itTellsWhatItTookAndNothingWhereNothingIsNew(String output) throws IOException {
        Files.createDirectories(root.resolve("wire"));
        assertThat(watch(output, "--settle", "0").err()).isEmpty();
        write("a.txt", "Captain Odile Marchetti said that the ferry would be late.");
        write("b.txt", "Wanda Ruiz said that the toll would fall.");
        assertThat(watch(output, "--settle", "0").err())
                .contains("loading models")
                .contains("2 claims in 2 articles")
                .doesNotContain("Ctrl-C");
        byte[] manifest = manifest(output);
        CommandRun idle = watch(output, "--settle", "0");
        assertThat(idle.err()).isEmpty();
        assertThat(idle.code()).isZero();
        assertThat(manifest(output)).isEqualTo(manifest);
        write("c.txt", "Piet Okafor said that two bolts were loose.");
        assertThat(watch(output, "--settle", "0").err())
                .contains("1 claim in 1 article\n")
                .doesNotContain("3 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.jsonl", "claims.db"})
    void filesThatMayStillBeWrittenAreLeftAndItSaysSo(String output) throws IOException {
        write("a.txt", "Captain Odile Marchetti said that the ferry would be late.");
        assertThat(watch(output, "--settle", "3600").err().lines())
                .containsExactly("left 1 file for the next time, since it has changed in the last 3,600 seconds");
        assertThat(watch(output, "--settle", "3600", "--quiet").err()).isEmpty();
    }

    @Test
    void eachRoundLinksWhatIsNew() throws IOException {
        String words = "“The toll will fall before the winter comes to the harbour,” Wanda Ruiz said.";
        write("a.txt", words);
        assertThat(watch("claims.db", "--settle", "0", "--link").err()).contains("0 statements with several reports");
        write("b.txt", "The council met in Tarn. " + words + " Nobody answered her there.");
        assertThat(watch("claims.db", "--settle", "0", "--link").err())
                .contains("1 statement with several reports (2 reports), none disputed");
        assertThat(watch("claims.db", "--settle", "0", "--link").err()).isEmpty();
        assertThat(watch("claims.jsonl", "--link").err()).contains("--link is for a database");
    }

    private byte[] manifest(String output) throws IOException {
        Path manifest = root.resolve(output + ".manifest.json");
        return Files.exists(manifest) ? Files.readAllBytes(manifest) : new byte[0];
    }
}
