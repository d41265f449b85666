// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay show}: claims by id with their proof, and claims looked up. */
class ShowTest {

    @TempDir
    private static Path folder;

    private static WrittenFiles files;
    private static List<String> lines;

    @BeforeAll
    static void extract() throws IOException {
        files = new WrittenFiles(folder, "jsonl", "csv", "db");
        lines = Files.readAllLines(Path.of(files.claims("jsonl")));
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(files.quay(), WrittenFiles.QUAY);
    }

    private static String line(String content) {
        return lines.stream().filter(line -> line.contains(content)).findFirst().orElseThrow();
    }

    private static String id(String content) {
        return line(content).replaceFirst(".*?\"id\":\"(c_[0-9a-f]+)\".*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "db"})
    void aClaimIsShownInItsSentenceWithContext(String form) {
        CommandRun run =
                CommandRun.of("show", files.claims(form), id("crane had been").substring(0, 9));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(id("crane had been") + "  indirect · statement · confidence 0.")
                .contains("  speaker  Marta Quillon [Q7], harbour master\n")
                .contains("  date     2031-03-04 (day of publication)\n")
                .contains("  article  quay.txt · Quay stays shut · 2031-03-04\n");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("said Marta Quillon, the harbour master. [source: She] [cue: said] [content: the crane had"
                        + " been checked twice]. Nobody was hurt.");
    }

    @Test
    void onATerminalColoursMarkTheParts() {
        Terminal terminal = new Terminal(true, 200, true, false);
        String out = CommandRun.on(terminal, "", "show", files.claims("db"), id("crane had been"))
                .out();
        assertThat(out)
                .contains("\u001B[1;36mShe\u001B[0m \u001B[33msaid\u001B[0m"
                        + " \u001B[32mthe crane had been checked twice\u001B[0m.")
                .doesNotContain("[source: ");
    }

    @Test
    void anIdMayLackItsBeginningAndMustBeUnique() {
        String id = id("crane had been");
        assertThat(CommandRun.of("show", files.claims("csv"), id.substring(2, 12))
                        .out())
                .startsWith(id);
        CommandRun run = CommandRun.of("show", files.claims("jsonl"), "c_", "c_zz", id);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(id);
        assertThat(run.err())
                .contains("'c_' begins the ids of several claims: c_")
                .contains("there is no claim 'c_zz' in " + files.claims("jsonl"));
        CommandRun database = CommandRun.of("show", files.claims("db"), "c_", "c_zz");
        assertThat(database.err()).contains("'c_' begins the ids of several").contains("there is no claim 'c_zz'");
    }

    @Test
    void whereTheArticleIsGoneOrHasChangedItSaysSoAndShowsTheRecord() throws IOException {
        String[] show = {"show", files.claims("jsonl"), id("crane had been")};
        Files.writeString(files.quay(), WrittenFiles.QUAY.replace("crane", "big crane"));
        String changed = CommandRun.of(show).out().replaceAll("\\s+", " ");
        assertThat(changed)
                .contains("the article has changed since; the words are not where they were")
                .endsWith("[source: She] [cue: said] [content: the crane had been checked twice] ");
        Files.writeString(files.quay(), WrittenFiles.QUAY + "More.\n");
        assertThat(CommandRun.of(show).out().replaceAll("\\s+", " "))
                .contains("these words still stand where they did")
                .contains("checked twice]. Nobody was hurt.");
        Files.delete(files.quay());
        assertThat(CommandRun.of(show).out().replaceAll("\\s+", " "))
                .contains("quay.txt does not exist any more; this is what the record has")
                .contains("[source: She] [cue: said]");
        assertThat(CommandRun.of("show", files.claims("db"), show[2]).out().replaceAll("\\s+", " "))
                .contains("checked twice]. Nobody was hurt.");
    }

    @ParameterizedTest
    @CsvSource({
        "Quillon, 3",
        "marta QUILLON, 3",
        "'Quillon, Marta', 3",
        "Ms. Quillon, 3",
        "Q7, 3",
        "Quill, 0",
        "strom, 1",
        "leonie, 1",
        "Brandt, 2",
        "Otis Quillon, 0"
    })
    void speakersAreFoundByPartsOfTheirNamesWithoutCaseAndAccents(String name, int claims) {
        for (String form : List.of("jsonl", "csv", "db")) {
            CommandRun run = CommandRun.of("show", files.claims(form), "--speaker", name);
            assertThat(run.out().lines()).as(form).hasSize(claims);
            assertThat(run.code()).isZero();
            assertThat(run.err().isEmpty()).isEqualTo(claims > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "db"})
    void claimsComeByDayAndTheirLinesUnchanged(String form) {
        CommandRun run = CommandRun.of("show", files.claims(form), "--speaker", "Quillon");
        assertThat(run.out().lines())
                .containsExactly(line("fog was to blame"), line("Nobody sails"), line("crane had been"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "--from 2031-03 ~ 3",
                "--to 2031-02-10 ~ 3",
                "--from 2031-03-03 --to 2031-03-03 ~ 1",
                "--from 2031-03-04 --until 2031 ~ 2",
                "--from 2032 ~ 0",
                "--grep \\bICE\\b ~ 1",
                "--grep ^(the|that).*(twice|failed)$ ~ 2",
                "--grep wind --speaker quillon ~ 0",
                "--kind statement ~ 6",
                "--kind question,belief ~ 0",
                "--to jsonl --to 2031-02-10 --limit 2 ~ 2",
            })
    void claimsAreFoundByDayKindAndWords(String options, int claims) {
        for (String form : List.of("jsonl", "db")) {
            String[] filters = options.split(" ", -1);
            String[] arguments = new String[filters.length + 2];
            arguments[0] = "show";
            arguments[1] = files.claims(form);
            System.arraycopy(filters, 0, arguments, 2, filters.length);
            CommandRun run = CommandRun.of(arguments);
            assertThat(run.out().lines()).as(form + run.err()).hasSize(claims);
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void noneFoundIsSaid() {
        CommandRun run = CommandRun.of("show", files.claims("db"), "--speaker", "Nobody Known");
        assertThat(run.err()).isEqualTo("no claim found in " + files.claims("db") + System.lineSeparator());
        assertThat(run.code()).isZero();
    }

    @Test
    void otherFormsAreWhole() throws IOException {
        String csv = CommandRun.of("show", files.claims("csv"), "--to", "csv").out();
        String header = Files.readAllLines(Path.of(files.claims("csv"))).get(0);
        assertThat(csv).startsWith(header.replace("sentence_text,", "") + "\n");
        assertThat(CommandRun.withInput(csv, "verify", "-").out()).endsWith(": 6 claims of 2 articles hold\n");
        assertThat(CommandRun.of("show", files.claims("db"), "--to", "json", "--speaker", "x")
                        .out())
                .isEqualTo("[\n]\n");
        String table = CommandRun.of("show", files.claims("db"), "--to", "table", "--grep", "engine")
                .out();
        assertThat(table)
                .startsWith("2031-02-10  Otis Brandt, Captain  ")
                .contains("            denied: that the engine had failed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from soon|--from takes a day such as 2025-05-16",
                "--from 2031-03 --to 2031-02|--from 2031-03 is later than --until 2031-02",
                "--grep (|'(' is not a regular expression",
                "--kind rumour|--kind takes one of statement, belief",
                "--to parquet|--to takes one of table, proof, jsonl, json, csv, tsv, not 'parquet'",
                "c_1 --speaker x|ids name claims",
            })
    void whatIsTypedWrongIsToldWithExitCodeTwo(String options, String message) {
        CommandRun run = CommandRun.of(("show|" + files.claims("db") + "|" + options.replace(' ', '|')).split("\\|"));
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void whatIsNotClaimsIsToldInOneLine() {
        CommandRun run = CommandRun.of("show", files.quay().toString(), "c_1");
        assertThat(run.err().lines()).singleElement().asString().contains("it holds no claims");
        assertThat(run.code()).isEqualTo(2);
    }
}
