// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.StatementTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay spark-link} on a real Spark of two threads, over samples and a pickup of one that garbles some quotations. */
class SparkLinkTest {

    @TempDir
    private static Path common;

    private static SparkSession spark;
    private static Path claims;
    private static Path lines;
    private static String database;

    @TempDir
    private Path folder;

    @BeforeAll
    static void extract() throws IOException {
        Path wire = Files.createDirectory(common.resolve("wire"));
        GarbledPickup.write(wire);
        Files.copy(Path.of("samples/text/rail-fares.txt"), wire.resolve("other.txt"));
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                // compiling plans takes longer than running them on so few rows
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .getOrCreate();
        claims = common.resolve("claims");
        assertThat(CommandRun.of("spark", wire.toString(), "-o", claims.toString(), "--articles")
                        .code())
                .isZero();
        lines = common.resolve("claims.jsonl");
        CommandRun.of("extract", wire.toString(), "-o", lines.toString());
        database = Databases.SQLITE.fresh();
        CommandRun.of("extract", wire.toString(), "-o", database, "--link");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private Path out() {
        return folder.resolve("linked");
    }

    private CommandRun link(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("spark-link", input.toString(), "-o", out().toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private List<Path> files(StatementTable table) throws IOException {
        try (Stream<Path> files = Files.list(out().resolve(table.view()))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void offsetsAreProvedByTheTextsInParquet() {
        spark.read().parquet(claims.resolve("claims").toString()).createOrReplaceTempView("said");
        spark.read().parquet(claims.resolve("articles").toString()).createOrReplaceTempView("texts");
        String words =
                "concat_ws(' ', transform(c.content.spans, s -> substring(a.text, s.start + 1, s.end - s.start)))";
        assertThat(spark.sql(
                                "SELECT count(*), count_if(" + words + " = c.content.text) FROM said c JOIN texts a"
                                        + " ON a.id = c.article.id AND a.file = c.article.file AND array_contains(a.claims, c.id)")
                        .first())
                .satisfies(row -> assertThat(row.getLong(0)).isGreaterThan(25))
                .satisfies(row -> assertThat(row.getLong(1)).isEqualTo(row.getLong(0)));
    }

    @Test
    void tablesAreThoseOfADatabaseAndAreReplacedWhenAsked() throws IOException {
        // what a job leaves that was cut off
        Files.createDirectories(out().resolve("_hearsay/linking/kept-claims-0"));
        for (String form : List.of("jsonl", "csv")) {
            CommandRun run =
                    form.equals("csv") ? link(claims, "--to", form, "--overwrite") : link(claims, "--to", form);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err())
                    .contains(" claims linked in 3 articles")
                    .contains("disputed_attributions lists them")
                    .contains("1 article with the text of an earlier one")
                    .doesNotContain("not there");
            for (StatementTable table : StatementTable.values()) {
                assertThat(files(table)).allMatch(file -> file.toString().endsWith("." + form));
            }
        }
        CommandRun again = link(lines);
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("has the tables of another run: --overwrite replaces them");
        assertThat(out().resolve("_hearsay/linking")).doesNotExist();
        for (StatementTable table : StatementTable.values()) {
            List<List<String>> rows = csv(table);
            List<String> head = rows.remove(0);
            assertThat(head).containsAll(table.columns());
            // what depends on the order in which the database has articles of one day is compared elsewhere
            String columns = String.join(
                    ", ",
                    head.stream().filter(name -> !name.startsWith("first_")).toList());
            List<String> expected = Databases.rows(database, "SELECT " + columns + " FROM " + table.view());
            assertThat(rows.stream().map(row -> text(head, row)).sorted().toList())
                    .as(table.view())
                    .isEqualTo(expected.stream()
                            .map(row -> row.replace("null", ""))
                            .sorted()
                            .toList())
                    .isNotEmpty();
        }
    }

    private static String text(List<String> head, List<String> row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            if (!head.get(i).startsWith("first_")) {
                values.add(
                        switch (row.get(i)) {
                            case "true" -> "1";
                            case "false" -> "0";
                            default -> row.get(i);
                        });
            }
        }
        return String.join("|", values);
    }

    private List<List<String>> csv(StatementTable table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files(table)) {
            try (MappingIterator<List<String>> read = new CsvMapper()
                    .readerForListOf(String.class)
                    .with(CsvParser.Feature.WRAP_AS_ARRAY)
                    .readValues(file.toFile())) {
                List<List<String>> all = read.readAll();
                rows.addAll(rows.isEmpty() ? all : all.subList(1, all.size()));
            }
        }
        return rows;
    }

    @Test
    void claimsWithoutTextsAreLinkedAndWhatIsDamagedIsNamed() throws IOException {
        Path damaged = folder.resolve("damaged.jsonl");
        String all = Files.readString(lines);
        Files.writeString(damaged, all + "{\"schema\": \"hearsay/claim/1\", \"id\": \"c_1\"}\nnot a claim\n");
        CommandRun run = link(damaged);
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains("the texts of the articles are not there, so each counts as a source of its own")
                .contains("damaged.jsonl: ")
                .contains("2 records of the input can't be read; all others are linked");
        String reports = "SELECT statement, claim_id, article_id, kind, dropped, disputed FROM ";
        spark.read().parquet(out().resolve("statement_reports").toString()).createOrReplaceTempView("linked");
        assertThat(spark.sql(reports + "linked").collectAsList())
                .extracting(row -> row.mkString("|").replace("|true", "|1").replace("|false", "|0"))
                .containsExactlyInAnyOrderElementsOf(Databases.rows(database, reports + "statement_reports"));
        assertThat(out().resolve("article_updates")).doesNotExist();
        assertThat(spark.read()
                        .parquet(out().resolve("statements").toString())
                        .where("sources <> articles")
                        .count())
                .isZero();
    }

    @Test
    void anOutputIsNeverReplacedUnasked() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("mine.txt"), "mine");
        CommandRun refused = link(claims, "--overwrite");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("holds files that 'hearsay spark-link' has not written");
        assertThat(out().resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void whatIsNoClaimIsToldInOneLine() throws IOException {
        isRefused(folder.resolve("none"), "there is no file or folder '");
        isRefused(Files.createDirectory(folder.resolve("empty")), "there are no claims in '");
        isRefused(claims.resolve("articles"), "it is not a table of claims. Claims are linked from");
        isRefused(Files.writeString(folder.resolve("text.parquet"), "not Parquet"), "text.parquet: ");
        isRefused(
                Files.writeString(folder.resolve("news.jsonl"), "{\"text\": \"\"}\n"),
                "none of its records can be read; ");
        Path later = folder.resolve("later.jsonl");
        Files.writeString(later, Files.readString(lines).replace("hearsay/claim/1", "hearsay/claim/2"));
        isRefused(later, "none of its records can be read; ");
        Path table = folder.resolve("table");
        spark.read()
                .parquet(claims.resolve("claims").toString())
                .drop("speech")
                .write()
                .parquet(table.toString());
        isRefused(table, "the table of claims lacks the column speech");
        Path other = folder.resolve("other");
        spark.read()
                .parquet(claims.resolve("claims").toString())
                .selectExpr("* EXCEPT (schema)", "'hearsay/claim/2' AS schema")
                .write()
                .parquet(other.toString());
        isRefused(other, "it has the form 'hearsay/claim/2', and this version reads 'hearsay/claim/1'");
        CommandRun unknown = CommandRun.of("spark-link", lines.toString(), "-o", "nosuch://host/out");
        assertThat(unknown.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(unknown.err()).contains("can't write to nosuch://host/out").hasLineCount(1);
    }

    private void isRefused(Path input, String message) {
        CommandRun run = link(input);
        assertThat(run.err()).contains(message).hasLineCount(2);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(out()).doesNotExist();
    }
}
