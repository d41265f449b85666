// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command writes where there is nothing to extract from: each form's frame, whole. */
class OutputFormsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "json,[",
        "csv,'date_value,speakers,speaker_role,'",
        "tsv,date_value\tspeakers\tspeaker_role\t",
        "annotations,[",
        "schema-org,{\"@context\":"
    })
    void aFolderWithoutArticlesGivesAWholeDocument(String form, String beginning) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String standardOutput =
                CommandRun.of("extract", empty.toString(), "--to", form).out();
        assertThat(standardOutput).startsWith(beginning).endsWith("\n");

        Path file = folder.resolve("claims");
        CommandRun.of("extract", empty.toString(), "--to", form, "-o", file.toString());
        assertThat(file).hasContent(standardOutput);
    }
}
