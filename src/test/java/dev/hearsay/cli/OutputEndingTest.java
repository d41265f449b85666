// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of output is never written silently under the name of another one. */
class OutputEndingTest {

    @TempDir
    private Path folder;

    /** Over a folder without articles, which is a failure of that input and leaves a whole output. */
    private CommandRun extract(String output, String... more) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> arguments = new ArrayList<>(List.of("extract", empty.toString(), "-o", output));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "claims.xlsx|no form has the ending .xlsx;|Spreadsheets open CSV: -o ",
                "claims.ods|no form has the ending .ods;|claims.csv --bom",
                "CLAIMS.XLSX|no form has the ending .xlsx;|CLAIMS.csv --bom",
                "claims.arrow|no form has the ending .arrow;|also read Parquet: -o ",
                "claims.jsonl.gz|no form has the ending .gz;|--to jsonl | gzip > claims.jsonl.gz",
                "claims.cvs|no form has the ending .cvs (did you mean .csv?);|or use --to",
                "claims.sqlit|no form has the ending .sqlit (did you mean .sqlite?);|or use --to",
                "claims.html|no form has the ending .html;|or use --to",
                "claims|has no ending that stands for a form;|or use --to",
                "claims.|has no ending that stands for a form;|or use --to",
                "csv|has no ending that stands for a form;|or use --to",
            })
    void anUnknownEndingIsRefusedWithTheKnownOnes(String name, String what, String advice) throws IOException {
        Path output = folder.resolve(name);
        CommandRun run = extract(output.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains(what)
                .contains(
                        "known are .jsonl, .ndjson, .json, .csv, .tsv, .parquet, .jsonld, .txt, and for a database .db, .sqlite")
                .contains(advice);
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "claims.jsonl,jsonl",
        "claims.ndjson,jsonl",
        "CLAIMS.JSON,json",
        "claims.Csv,csv",
        "my.claims.tsv,tsv",
        "claims.jsonld,annotations",
        "claims.txt,table",
    })
    void aKnownEndingTellsTheForm(String name, String form) throws IOException {
        Path output = folder.resolve(name);
        assertThat(extract(output.toString()).code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(folder.resolve(name + ".manifest.json"))
                .content()
                .containsPattern("\"to\"\\s*:\\s*\"" + form + "\"");
    }

    @ParameterizedTest
    @CsvSource({"claims,csv", "out.txt,tsv", "claims.data,json", "claims.html,table", "claims.csv,jsonl"})
    void withAFormAnyNameGoes(String name, String form) throws IOException {
        Path output = folder.resolve(name);
        CommandRun run = extract(output.toString(), "--to", form);
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).doesNotContain("will hold");
        assertThat(output).exists();
    }

    @Test
    void aFormInAFileOfAnotherKindIsSaid() throws IOException {
        Path packed = folder.resolve("claims.jsonl.gz");
        assertThat(extract(packed.toString(), "--to", "jsonl").err())
                .contains(packed + " will hold jsonl that is not compressed");
        Path workbook = folder.resolve("claims.xlsx");
        assertThat(extract(workbook.toString(), "--to", "csv").err())
                .contains(workbook + " will hold csv, which is not what .xlsx stands for");
        assertThat(workbook).exists();
    }

    @Test
    void aFolderIsToldFromAFile() throws IOException {
        Path there = Files.createDirectory(folder.resolve("claims.csv"));
        CommandRun run = extract(there.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("claims.csv' is a folder; name a file in it")
                .contains("--to brat");
        assertThat(extract(folder.resolve("annotated").toString(), "--to", "brat")
                        .code())
                .isEqualTo(ExitCode.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"/dev/stdout", "/dev/fd/1", "-"})
    void standardOutputHasManyNames(String name) throws IOException {
        CommandRun run = extract(name, "--to", "csv");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out()).contains("content_text");
    }

    @Test
    void aDeviceOrAPipeIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        assertThat(extract(device.toString()).code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(Path.of("/dev/null.manifest.json")).doesNotExist();
        assertThat(extract(device.toString(), "--resume").err()).contains("--resume needs a file or a database");
    }

    @Test
    void aWatchRefusesThemToo() throws IOException {
        String tray = Files.createDirectory(folder.resolve("tray")).toString();
        CommandRun run = CommandRun.of("watch", tray, "-o", "claims.arrow", "--once");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no form has the ending .arrow");
        assertThat(CommandRun.of("watch", tray, "-o", "/dev/null", "--once").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
