// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersOptionTest {

    @TempDir
    Path folder;

    private CommandRun extract(String aliases) throws IOException {
        Path file = Files.writeString(folder.resolve("aliases.csv"), aliases);
        return CommandRun.withInput(
                TestArticles.HARBOUR,
                "extract",
                "-",
                "--engine",
                "opennlp",
                "--to",
                "jsonl",
                "--speakers",
                file.toString());
    }

    @Test
    void speakersComeOutWithTheUsersIdentifiers() throws IOException {
        CommandRun run = extract("id,name,aliases\np7,Ada Merrow,Merrow\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"name\":\"Ada Merrow\",\"id\":\"p7\"");
    }

    @Test
    void whatASpreadsheetSavesIsReadToo() throws IOException {
        CommandRun run = extract("\uFEFFid;name;aliases\r\np7;Ada Merrow;\"Merrow; the captain\"\r\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"name\":\"Ada Merrow\",\"id\":\"p7\"");
    }

    @Test
    void anAliasOfTwoSpeakersIsToldAndIdentifiesNobody() throws IOException {
        CommandRun run = extract("id,name,aliases\np7,Ada Merrow,\np8,Ada Merrow,\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("aliases.csv: warning: 'ada merrow' fits p7 and p8, so it identifies nobody");
        assertThat(run.out()).contains("\"name\":\"Ada Merrow\",\"id\":null");
    }

    @Test
    void aMalformedFileIsAWrongUsage() throws IOException {
        CommandRun run = extract("who,what\nAda,pilot\n");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("aliases.csv:1: no line at the start names the columns id and name");
    }
}
