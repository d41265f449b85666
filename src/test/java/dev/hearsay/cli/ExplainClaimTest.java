// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay explain} for a claim that was written, under the options of its run. */
class ExplainClaimTest {

    @TempDir
    private static Path folder;

    private static WrittenFiles files;
    private static String id;

    @BeforeAll
    static void extract() throws IOException {
        files = new WrittenFiles(folder, "jsonl", "db");
        id = Files.readAllLines(Path.of(files.claims("jsonl"))).stream()
                .filter(line -> line.contains("crane had been"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*?\"id\":\"(c_[0-9a-f]+)\".*", "$1");
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "db"})
    void theClaimAloneIsExplainedUnderTheOptionsOfItsRun(String form) {
        CommandRun run = CommandRun.of("explain", files.claims(form), id.substring(0, 10));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("options    ")
                .contains("--engine opennlp")
                .contains("learned attribution and names")
                .contains("claims  3, of which one is shown")
                .contains(id)
                .contains("Marta Quillon (person): ")
                .doesNotContain("ice was running out: ");
        assertThat(run.out().lines().filter(line -> line.contains("      content  ")))
                .hasSize(1);
    }

    @Test
    void aDatabaseExplainsAnArticleThatIsGone() throws IOException {
        Files.delete(files.quay());
        CommandRun run = CommandRun.of("explain", files.claims("db"), id);
        assertThat(run.err()).contains("the text in the database is explained");
        assertThat(run.out()).contains("claims  3, of which one is shown").contains(id);
        assertThat(run.code()).isZero();
        CommandRun file = CommandRun.of("explain", files.claims("jsonl"), id);
        assertThat(file.err()).contains("no longer exists");
        assertThat(file.code()).isEqualTo(1);
    }

    @Test
    void aClaimThatDoesNotComeOutAgainIsToldWithTheReason() throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY.replace("checked twice", "mended"));
        CommandRun run = CommandRun.of("explain", files.claims("jsonl"), id);
        assertThat(run.err()).contains("is not found again, so all claims are shown: the article has changed since");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatElseIsNamedIsToldWhatIsWanted() {
        String wire = Path.of(files.quay().toString()).resolveSibling("").toString();
        assertThat(CommandRun.of("explain", wire).err())
                .contains("'" + wire + "' is a folder: name one article")
                .contains("as in hearsay explain " + files.ferry());
        for (String form : new String[] {"jsonl", "db"}) {
            CommandRun alone = CommandRun.of("explain", files.claims(form));
            assertThat(alone.err()).contains("contains claims: add the id of one of them");
            assertThat(alone.code()).isEqualTo(2);
        }
        CommandRun unknown = CommandRun.of("explain", files.claims("db"), "c_zz");
        assertThat(unknown.err()).contains("there is no claim 'c_zz'");
        assertThat(unknown.code()).isEqualTo(1);
    }
}
