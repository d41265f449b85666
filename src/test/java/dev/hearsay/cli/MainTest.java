// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate|there is no command 'frobnicate': the commands are completion, evaluate, explain, extract, link, people, report, reviews, serve, show, spark, spark-link, speakers, text, verify",
                "article.txt|Did you mean 'hearsay extract article.txt'?",
                "extract|nothing to read: name a file, a folder, or - for standard input",
                "extract a.txt --to arrow|--to takes one of jsonl, json, csv, tsv, parquet, brat, annotations, schema-org, table, predictions, not 'arrow'",
                "extract README.md --to brat|--to brat writes a folder: name it with -o DIR",
                "extract a.txt --offsets bytes|--offsets takes one of codepoint, utf16, utf8, not 'bytes'",
                "extract a.txt --threads 0|--threads takes a whole number from 1, not '0'",
                "extract a.txt --threads two|--threads takes a whole number from 1, not 'two'",
                "extract a.txt --date 2025-02-30|--date takes a day such as 2025-05-16, not '2025-02-30'",
                "extract a.txt --engine spacy|--engine takes one of network, corenlp, opennlp, not 'spacy'",
                "extract a.txt --kinds rumour|--kinds takes one of statement, belief, intention, question,",
                "extract a.txt --min-confidence 2|--min-confidence takes a number from 0 to 1, not '2'",
                "show a.jsonl --min-checkworthy 2|--min-checkworthy takes a number from 0 to 1, not '2'",
                "show a.jsonl --order best|--order takes one of day, checkworthy, not 'best'",
                "extract a.txt --min-confidence high|--min-confidence takes a number from 0 to 1, not 'high'",
                "extract a.txt --attribution corenlp --model m|--model goes with --attribution learned",
                "extract a.txt --min-speaker-confidence 1.5|--min-speaker-confidence takes a number from 0 to 1, not '1.5'",
                "extract README.md --model nowhere|--model: 'nowhere' is neither fast nor accurate, nor a folder with a model",
                "extract README.md --model docs|docs/model.json: there is no such file: a model's folder holds",
                "extract a.txt --colour|there is no option --colour",
                "extract a.txt --date|a value is missing after --date",
                "extract a.txt --date 2025-01-01 --date 2025-01-02|the option --date is given twice",
                "explain a.txt b.txt|name one article",
                "verify|name a file of claims",
                "show|name claims",
                "show nowhere.db c_1|there is no file 'nowhere.db'",
                "speakers|name claims",
                "report -o report.html|name claims",
                "report nowhere.db -o report.html|there is no file 'nowhere.db'",
                "report README.md -o README.md|README.md has the claims, and the report would replace it",
                "report README.md -o report.db|a report is a file",
                "report README.md --from May|--from takes a day such as 2025-05-16",
                "serve --review|--review records decisions in a database: name it",
                "serve README.md --review|--review records decisions in a database, and README.md is none",
                "reviews|name the database with the reviews",
                "reviews claims.db|say what is written: --to brat -o FOLDER",
                "reviews claims.db --to brat|--to brat writes a folder: name it with -o DIR",
                "reviews claims.db --to table|gold is written --to brat or jsonl",
                "reviews claims.db --agreement --to jsonl|--agreement goes with neither --to nor --disagreements",
                "reviews claims.db --disagreements --partial|-o, --reviewer and --partial are for gold",
                "reviews README.md --agreement|reviews are in a database, and README.md is none",
                "link|name the database whose claims are linked",
                "link README.md|claims are linked in a database, and README.md is none",
                "link claims.db --to csv|--to is for files",
                "link claims.db --show st_1 --disputed|--show prints one statement",
                "spark-link -o linked|name claims: a folder of 'hearsay spark', or a file of Parquet or JSON Lines",
                "spark-link claims|name with -o the folder for the tables",
                "spark-link claims -o linked.db|'hearsay link DATABASE' links the claims of a database",
                "spark-link claims -o linked --to tsv|--to takes one of parquet, jsonl, csv, not 'tsv'",
                "extract samples --link|--link is for a database",
                "verify nowhere.jsonl|there is no file 'nowhere.jsonl'",
                "evaluate|name the folder with gold",
                "evaluate nowhere|nowhere",
                "text|name one article",
            })
    void aWrongCommandLineIsToldWithExitCodeTwo(String line, String message) {
        CommandRun run = CommandRun.of(line.split(" ", -1));
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theLightEngineNamesTheLayerThatTheBaselineLacks() {
        CommandRun run =
                CommandRun.withInput("Rain fell.", "extract", "-", "--engine", "opennlp", "--attribution", "corenlp");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("needs the layer 'coreference', which the engine opennlp does not give")
                .contains("--attribution learned");
    }

    @Test
    void withoutAttributionThereAreNoClaimsToExtract() {
        CommandRun run = CommandRun.withInput("Rain fell.", "extract", "-", "--attribution", "none");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'attributions', which no stage before it gives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "watch",
                "explain",
                "evaluate",
                "verify",
                "show",
                "link",
                "spark-link",
                "people",
                "report",
                "reviews",
                "speakers",
                "text"
            })
    void everyCommandHasItsHelp(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("hearsay " + command);
        assertThat(CommandRun.of().out()).contains("hearsay " + command);
    }

    @Test
    void helpNamesEveryOptionAndNoOther() {
        Map<String, Options> commands = Map.ofEntries(
                Map.entry("serve", ServeOptions.options()),
                Map.entry("extract", ExtractOptions.options()),
                Map.entry("watch", WatchOptions.options()),
                Map.entry("verify", VerifyCommand.options()),
                Map.entry("link", LinkOptions.options()),
                Map.entry("spark", SparkOptions.options()),
                Map.entry("spark-link", SparkLinkOptions.options()),
                Map.entry("people", PeopleOptions.options()),
                Map.entry("show", ShowOptions.options()),
                Map.entry("report", ReportOptions.options()),
                Map.entry("speakers", SpeakersCommand.options()),
                Map.entry("text", TextCommand.options()),
                Map.entry("explain", ExplainOptions.options()),
                Map.entry("reviews", ReviewsOptions.options()),
                Map.entry("evaluate", EvaluateOptions.options()));
        commands.forEach((command, options) -> {
            String help = CommandRun.of(command, "--help").out();
            List<String> named = help.lines()
                    .filter(line -> line.matches(" {2}(-\\w, | {4})--.*"))
                    .map(line -> line.replaceFirst(".*?--([a-z-]+).*", "$1"))
                    .toList();
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(options.getOptions().stream()
                            .map(Option::getLongOpt)
                            .toList());
        });
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(CommandRun.of("--version").out()).matches("hearsay \\d+\\.\\d+\\.\\d+.*\\n");
    }

    @Test
    void textGivesTheArticleCharacterForCharacter() throws IOException {
        String article = "Title: Quay\r\n\r\n“Nobody sails,” said Ada Merrow. 👍\r\n";
        Path file = Files.writeString(folder.resolve("a.txt"), article);
        assertThat(CommandRun.of("text", file.toString()).out()).isEqualTo(article);
        assertThat(CommandRun.withInput(article, "text", "-").out()).isEqualTo(article);
    }

    @Test
    void textOfABinaryFileIsAnError() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 1, 2});
        CommandRun run = CommandRun.of("text", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(file + ":1:1: error: ");
    }

    @Test
    void aClosedPipeEndsSilently() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        InputStream in = new ByteArrayInputStream("Rain fell.".getBytes(StandardCharsets.UTF_8));
        int code = new Main(new Streams(in, closed, new PrintWriter(err), Terminal.NONE)).run(List.of("text", "-"));
        assertThat(code).isEqualTo(141);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFullDiskIsExitCodeThree() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StringWriter err = new StringWriter();
        InputStream in = new ByteArrayInputStream("Rain fell.".getBytes(StandardCharsets.UTF_8));
        int code = new Main(new Streams(in, full, new PrintWriter(err), Terminal.NONE)).run(List.of("text", "-"));
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("can't write standard output: No space left on device");
    }

    @Test
    void theTerminalIsWhatTheLauncherSays() {
        assertThat(Terminal.of(Map.of())).isEqualTo(Terminal.NONE);
        assertThat(Terminal.of(Map.of("HEARSAY_TERMINAL", "yes", "HEARSAY_COLUMNS", "132")))
                .isEqualTo(new Terminal(true, 132, true, false));
        assertThat(Terminal.of(Map.of("HEARSAY_TERMINAL", "yes", "NO_COLOR", "1"))
                        .color())
                .isFalse();
        assertThat(Terminal.of(Map.of("HEARSAY_COLUMNS", "wide")).columns()).isEqualTo(100);
    }
}
