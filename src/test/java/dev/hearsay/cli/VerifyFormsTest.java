// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay verify} on every form of claims. */
class VerifyFormsTest {

    @TempDir
    private static Path folder;

    private static WrittenFiles files;

    @BeforeAll
    static void extract() throws IOException {
        files = new WrittenFiles(folder, "jsonl", "json", "csv", "tsv", "db");
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "tsv", "db"})
    void claimsHoldInEveryForm(String form) {
        CommandRun run = CommandRun.of("verify", files.claims(form));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(files.claims(form) + ": 6 claims of 2 articles hold\n");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "tsv", "db"})
    void theFormIsToldByContentAndNotByName(String form) throws IOException {
        Path other = Files.copy(Path.of(files.claims(form)), folder.resolve("claims-of-" + form + ".dat"));
        assertThat(CommandRun.of("verify", other.toString()).out()).endsWith(": 6 claims of 2 articles hold\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "tsv", "db"})
    void anArticleThatHasChangedIsReportedOnce(String form) throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY.replace("checked twice", "mended twice"));
        CommandRun run = CommandRun.of("verify", files.claims(form));
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("the article " + files.quay() + " has changed since: 1 of its 3 claims still hold,"
                        + " 1 more has its words elsewhere in it");
        assertThat(run.out()).endsWith("; 1 of 2 articles has changed since\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void anArticleThatIsGoneFailsAFileAndNotADatabaseWhichHasTheText() throws IOException {
        Files.delete(files.quay());
        CommandRun file = CommandRun.of("verify", files.claims("tsv"));
        assertThat(file.err().lines())
                .singleElement()
                .asString()
                .endsWith("does not exist any more: none of its 3 claims can be proved");
        assertThat(file.out()).endsWith("3 of 6 claims do not hold\n");
        assertThat(file.code()).isEqualTo(1);
        CommandRun database = CommandRun.of("verify", files.claims("db"));
        assertThat(database.err()).isEmpty();
        assertThat(database.out())
                .endsWith(": 6 claims of 2 articles hold; of 1 article only the text in the database could be read\n");
        assertThat(database.code()).isZero();
    }

    @Test
    void aTableThatASpreadsheetSavedHolds() throws IOException {
        String csv = Files.readString(Path.of(files.claims("csv")));
        // no value of these articles needs quotation marks but for commas
        StringBuilder saved = new StringBuilder("\uFEFF");
        for (String line : csv.lines().toList()) {
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                quoted ^= c == '"';
                saved.append(c == ',' && !quoted ? ';' : c);
            }
            saved.append("\r\n");
        }
        Path file = Files.writeString(folder.resolve("saved.csv"), saved);
        assertThat(CommandRun.of("verify", file.toString()).out()).endsWith(": 6 claims of 2 articles hold\n");
        Path wide = Files.write(folder.resolve("wide.csv"), saved.toString().getBytes(StandardCharsets.UTF_16LE));
        assertThat(CommandRun.of("verify", wide.toString()).out()).endsWith(": 6 claims of 2 articles hold\n");
    }

    @Test
    void aTableWithoutPlacesSaysWhichColumnsItLacks() throws IOException {
        Path file =
                Files.writeString(folder.resolve("few.csv"), "id,speaker_name,content_text\nc_1,Ada,x\nc_2,Ada,y\n");
        CommandRun run = CommandRun.of("verify", file.toString());
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("lacks the columns offsets, article_id, article_file, content_spans");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aClaimThatWasEditedIsNamedByItsRow() throws IOException {
        String csv = Files.readString(Path.of(files.claims("csv")));
        Path file = Files.writeString(folder.resolve("edited.csv"), csv.replace("the fog was", "the dog was"));
        CommandRun run = CommandRun.of("verify", file.toString());
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(file + ":5: error: claim c_")
                .contains("content: the claim gives");
        assertThat(run.out()).endsWith(": 1 of 6 claims does not hold\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quay stayed shut.|it holds no claims. Claims are read from jsonl, json, csv, tsv and parquet",
                "{\"a\":1}|it holds no claims",
                "name,day|it holds no claims",
                "[{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}]|it holds Web Annotations",
                "{\"schema\":\"hearsay/manifest/1\"}|it is the manifest of a run",
                "{\"schema\":\"hearsay/failure/1\"}|it lists articles that failed",
                "{\"schema\":\"hearsay/claim/2\"}|hearsay/claim/2, but this version reads hearsay/claim/1",
            })
    void whatIsNotClaimsGivesOneLine(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("other"), (content + "\n").repeat(500));
        CommandRun run = CommandRun.of("verify", file.toString(), files.claims("jsonl"));
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(file + ": error: ")
                .contains(message);
        assertThat(run.out()).isEqualTo(files.claims("jsonl") + ": 6 claims of 2 articles hold\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void foldersAndDatabasesWithoutClaimsGiveOneLine() {
        assertThat(CommandRun.of("verify", folder.toString()).err().lines())
                .singleElement()
                .asString()
                .contains("it is a folder");
        CommandRun missing = CommandRun.of("verify", "jdbc:sqlite:" + folder.resolve("none.db"));
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}
