// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims for a spreadsheet, by the real command. */
class SpreadsheetTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @TempDir
    private Path folder;

    private static CommandRun extract(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("extract", "-", "--engine", "opennlp", "--date", "2031-03-06"));
        arguments.addAll(List.of(more));
        return CommandRun.withInput(TestArticles.HARBOUR, arguments.toArray(String[]::new));
    }

    @Test
    void theColumnsAskedForComeInThatOrder() {
        CommandRun run = extract("--to", "csv", "--columns", "date_value, Speaker_Name,content_text");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("date_value,speaker_name,content_text\n")
                .contains("Ada Merrow");
        assertThat(run.out().lines().skip(1)).allMatch(row -> row.startsWith("20"));
        assertThat(extract("--to", "tsv", "--columns", "id,sentence_text").out())
                .startsWith("id\tsentence_text\nc_");
    }

    @Test
    void aByteOrderMarkStandsOnceAtTheBeginning() throws IOException {
        Path file = folder.resolve("claims.csv");
        extract("-o", file.toString(), "--bom", "--columns", "id,confidence");
        String text = Files.readString(file);
        assertThat(text).startsWith(BYTE_ORDER_MARK + "id,confidence\nc_");
        assertThat(text.substring(1)).doesNotContain(BYTE_ORDER_MARK);
        assertThat(folder.resolve("claims.csv.manifest.json"))
                .content()
                .contains("id,confidence")
                .contains("bom");
    }

    @Test
    void hearsayKnowsItsOwnTableByItsColumns() throws IOException {
        Path file = folder.resolve("claims.csv");
        extract("-o", file.toString(), "--bom");
        CommandRun again = CommandRun.of("extract", file.toString(), "--engine", "opennlp");
        assertThat(again.err()).contains("claims.csv:2:1: error: these are Hearsay's own claims");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speaker|there is no column 'speaker'; did you mean 'speakers'?",
                "day|did you mean 'date_value'?",
                "headline|did you mean 'article_title'?",
                "id,contnet_text|there is no column 'contnet_text'; did you mean 'content_text'?",
                "content-text|did you mean 'content_text'?",
                "id,id|--columns names 'id' twice",
                "id,|there is no column ''",
                "frobnicate|The columns are date_value, speakers, speaker_role, speech, content_text, sentence_text,",
            })
    void aColumnThatIsNotThereIsRefused(String columns, String message) {
        CommandRun run = extract("--to", "csv", "--columns", columns);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to jsonl --columns id|--columns goes with csv and tsv, not with jsonl",
                "--to table --bom|--bom goes with csv and tsv, not with table",
                "--to json --guard-formulas|--guard-formulas goes with csv and tsv, not with json",
                "-o claims.db --columns id|--columns goes with csv and tsv, not with a database",
            })
    void otherFormsHaveNoColumns(String options, String message) {
        CommandRun run = extract(options.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aWatchKeepsToTheColumnsOfItsFile() throws IOException {
        Path tray = Files.createDirectories(folder.resolve("tray"));
        Files.writeString(tray.resolve("a.txt"), TestArticles.HARBOUR);
        Path file = folder.resolve("claims.csv");
        String[] watch = {
            "watch",
            tray.toString(),
            "-o",
            file.toString(),
            "--once",
            "--settle",
            "0",
            "--engine",
            "opennlp",
            "--columns",
            "id,speakers"
        };
        assertThat(CommandRun.of(watch).code()).isZero();
        watch[watch.length - 1] = "speakers,id";
        CommandRun other = CommandRun.of(watch);
        assertThat(other.code()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("other settings");
    }
}
