// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay link}: a sample and a pickup of it that garbles some quotations. */
class LinkTest {

    @TempDir
    private Path folder;

    private String database;

    @BeforeEach
    void extract() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        GarbledPickup.write(input);
        database = folder.resolve("claims.db").toString();
        CommandRun run = CommandRun.of("extract", input.toString(), "-o", database, "--link");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("statements with several reports");
    }

    @Test
    void linkingAgainFindsNothingNew() {
        CommandRun run = CommandRun.of("link", database);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("0 new, 0 changed, 0 unchanged, 0 removed in 0 new or changed articles");
    }

    @Test
    void aQuotationOfTwoPeopleIsDisputed() {
        CommandRun run = CommandRun.of("link", database, "--disputed", "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("disputed: Devin Astrup (1), Piet Okafor (1)")
                .contains("We are disappointed");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aStatementIsShownWithItsDifferingWords() throws IOException {
        Path tables = folder.resolve("tables");
        assertThat(CommandRun.of("link", database, "-o", tables.toString(), "--to", "tsv")
                        .code())
                .isZero();
        List<String> reports = Files.readAllLines(tables.resolve("statement_reports.tsv"));
        String id = reports.stream()
                .filter(line -> line.contains("a contract that they can live with"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .findFirst()
                .orElseThrow();
        CommandRun shown = CommandRun.of("link", database, "--show", id.substring(0, 9));
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains("said by Marta Quillon (2)")
                .contains("2 reports in 2 articles (1 without copies and updates)")
                .containsPattern("\\[-(timetable|contract)-] \\{\\+(timetable|contract)\\+}");
        assertThat(Files.readAllLines(tables.resolve("statements.tsv")).get(0)).startsWith("statement\tcontent_text\t");
        assertThat(Files.readAllLines(tables.resolve("disputed_attributions.tsv")))
                .anyMatch(line -> line.contains("Piet Okafor"));
    }

    @Test
    void tablesAreWrittenAsJsonLinesWithTheDifferingWords() throws IOException {
        Path tables = folder.resolve("tables");
        assertThat(CommandRun.of("link", database, "-o", tables.toString(), "--to", "jsonl", "--quiet")
                        .code())
                .isZero();
        assertThat(Files.readAllLines(tables.resolve("statements.jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"reports\":2").contains("\"first_published\":null"));
        assertThat(Files.readAllLines(tables.resolve("statement_changes.jsonl")))
                .anyMatch(
                        line -> line.matches(
                                ".*\"lost\":\"(timetable|contract)\",\"added\":\"(timetable|contract)\",\"start_offset\":\\d+,.*"));
        assertThat(Files.readAllLines(tables.resolve("statement_drift.jsonl")))
                .anyMatch(line -> line.contains("\"changed_words\":2"))
                .anyMatch(line -> line.contains("\"from_claim_id\":null"));
        assertThat(Files.readAllLines(tables.resolve("article_updates.jsonl")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("\"kind\":\"copy\""));
    }

    @Test
    void anIdOfNoStatementIsReported() {
        CommandRun run = CommandRun.of("link", database, "--show", "st_zz", "--quiet");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no statement 'st_zz' in " + database);
    }
}
