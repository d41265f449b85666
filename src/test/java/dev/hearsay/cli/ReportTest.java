// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay report}: from claims in any form to a page. What the page does, {@code ReportPageIT} tests. */
class ReportTest {

    @TempDir
    private static Path folder;

    private static WrittenFiles files;

    @BeforeAll
    static void extract() throws IOException {
        files = new WrittenFiles(folder, "jsonl", "json", "csv", "tsv", "parquet", "db");
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY);
    }

    private static Path output() {
        return folder.resolve("report.html");
    }

    /** The data of a page, without what depends on the form of the claims. */
    private static String data(String page) {
        return page.lines()
                .filter(line -> line.startsWith("<script type=\"application/json\""))
                .skip(1)
                .reduce("", (one, other) -> one + other + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "tsv", "parquet", "db"})
    void thePageIsTheSameForAllForms(String form) throws IOException {
        String lines = CommandRun.of("report", files.claims("jsonl")).out();
        CommandRun run = CommandRun.of("report", files.claims(form), "-o", output().toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("6 claims in 2 articles\n");
        assertThat(run.out()).isEmpty();
        assertThat(data(Files.readString(output()))).isEqualTo(data(lines)).contains("the crane had been");
        assertThat(output().resolveSibling("report.html.part")).doesNotExist();
    }

    @Test
    void standardInputIsReadAndStandardOutputWritten() throws IOException {
        CommandRun run = CommandRun.withInput(Files.readString(Path.of(files.claims("jsonl"))), "report", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("<title>Who said what: claims<");
        assertThat(CommandRun.on(new Terminal(true, 80, true, false), "", "report", files.claims("jsonl"))
                        .err())
                .contains("name the file of the page, as in -o report.html");
    }

    @ParameterizedTest
    @CsvSource({
        "--speaker Quillon, 3 claims in 2 articles",
        "--kind statement --grep fog, 1 claim in 1 article",
        "--until 2031-02, 3 claims in 1 article",
        "--limit 2, 2 claims in 1 article; more claims were found than --limit shows",
        "--grep unheard, 0 claims in 0 articles"
    })
    void claimsAreChosenAsInShow(String options, String counts) {
        String[] arguments = Stream.concat(
                        Stream.of("report", files.claims("db"), "-o", output().toString()),
                        Stream.of(options.split(" ", -1)))
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.err()).isEqualTo(counts + "\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void articlesThatAreGoneOrHaveChangedAreCounted() throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY.replace("crane", "big crane"));
        CommandRun changed = CommandRun.of("report", files.claims("jsonl"));
        assertThat(changed.err()).contains("1 article has changed since the claims were made");
        assertThat(changed.out()).contains("\"state\":\"changed\"");
        Files.delete(files.quay());
        CommandRun gone = CommandRun.of("report", files.claims("jsonl"));
        assertThat(gone.code()).isZero();
        assertThat(gone.err()).contains("1 article can't be read any more: the report has the claims without the text");
        assertThat(gone.out()).contains("\"state\":\"gone\"", "the crane had been checked twice");
        assertThat(CommandRun.of("report", files.claims("db")).out()).doesNotContain("\"state\"");
    }

    @Test
    void theTitleIsTheUsers() {
        assertThat(CommandRun.of("report", files.claims("db"), "--title", "Lonsby & <b>")
                        .out())
                .contains("<title>Lonsby &#38; &#60;b&#62;</title>");
    }

    @Test
    void damagedClaimsAreReportedAndTheOthersShown() throws IOException {
        String lines = "{\"schema\":\"hearsay/claim/1\"}\n" + Files.readString(Path.of(files.claims("jsonl")));
        CommandRun run = CommandRun.withInput(lines, "report", "-");
        assertThat(run.err()).contains("-:1: error: ").contains("6 claims in 2 articles");
    }

    @Test
    void tooManyClaimsAreAnErrorWithAdviceAndLeaveNoFile() throws IOException {
        Path many = folder.resolve("many.csv");
        String row = "c_1,codepoint,quay.txt," + files.quay() + ",T,0-1\n";
        Files.writeString(
                many,
                "id,offsets,article_id,article_file,content_text,content_spans\n"
                        + String.join("", Collections.nCopies(50_001, row)));
        Path page = folder.resolve("many.html");
        CommandRun run = CommandRun.of("report", many.toString(), "-o", page.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("more than 50,000 claims", "choose some with --speaker");
        assertThat(page).doesNotExist();
        assertThat(CommandRun.of("report", many.toString(), "--limit", "50000", "-o", page.toString())
                        .code())
                .isZero();
    }

    @Test
    void anOutputThatCanNotBeWrittenIsExitCodeThree() {
        CommandRun run = CommandRun.of(
                "report",
                files.claims("db"),
                "-o",
                folder.resolve("no/report.html").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no such folder");
    }
}
