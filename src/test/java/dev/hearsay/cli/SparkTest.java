// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.cluster.Cluster;
import dev.hearsay.cluster.ClusterException;
import dev.hearsay.cluster.ClusterJob;
import dev.hearsay.cluster.ClusterListener;
import dev.hearsay.cluster.ClusterSummary;
import dev.hearsay.output.parquet.ParquetClaims;
import dev.hearsay.output.store.Databases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay spark} on a real Spark of two threads: the claims and failures of {@code hearsay extract}, however it is divided. */
class SparkTest {

    /** A file system of Hadoop's that is not this machine's, with folders of this machine in it. */
    private static final String MOUNT = "spark.hadoop.fs.viewfs.mounttable.wires.link.";

    @TempDir
    private static Path common;

    private static Path wire;
    private static List<String> claims;
    private static List<String> failures;
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void extract() throws IOException {
        wire = Files.createDirectory(common.resolve("wire"));
        Files.writeString(wire.resolve("quay.txt"), WrittenFiles.QUAY);
        Files.writeString(wire.resolve("broken.txt"), "\0\1\2\3");
        Files.writeString(wire.resolve("notes.pdf"), "not read");
        Files.writeString(wire.resolve("records.jsonl"), """
                {"id": 7, "text": "“The lock is open,” said Ada Merrow, the keeper of Lonsby lock.", "date": "2031-03-05"}
                {"id": 7, "text": "The lock is closed again, Ada Merrow said on Tuesday.", "date": "2031-03-06"}
                {"id": 8, "text": ""}
                """);
        Files.write(wire.resolve("archive.zip"), zip());
        Path out = common.resolve("expected.jsonl");
        CommandRun.of("extract", wire.toString(), "-o", out.toString());
        claims = sorted(Files.readString(out).lines());
        failures = sorted(Files.readString(common.resolve("expected.jsonl.failures.jsonl"))
                .lines());
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config(MOUNT + "/wire", wire.toUri().toString())
                .config(
                        MOUNT + "/lake",
                        Files.createDirectory(common.resolve("lake")).toUri().toString())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 9; i++) {
                zip.putNextEntry(new ZipEntry("day/" + i + ".txt"));
                String text = i == 5 ? "" : WrittenFiles.FERRY.replace("02-10", "02-1" + i);
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }

    private CommandRun run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("spark", wire.toString(), "-o", out().toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> lines(String name) throws IOException {
        return SparkLines.in(out().resolve(name));
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(out().resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith("round-"))
                    .sorted()
                    .toList();
        }
    }

    private void isAll() throws IOException {
        assertThat(lines("claims")).isEqualTo(claims).hasSizeGreaterThan(25);
        assertThat(lines("failures")).isEqualTo(failures).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5"})
    void theClaimsAreThoseOfExtract(String partitions) throws IOException {
        CommandRun run = run("--to", "jsonl", "--partitions", partitions);
        assertThat(run.err()).contains(claims.size() + " claims in 11 articles, 2 failures");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        isAll();
    }

    @Test
    void aTableThatSparkWroteIsReadLikeAnyFile() throws IOException {
        Path table = common.resolve("lake/table");
        spark.read()
                .json(wire.resolve("records.jsonl").toString())
                .selectExpr("id", "text AS story", "to_timestamp(date) AS day")
                .coalesce(1)
                .write()
                .parquet(table.toString());
        Path single = folder.resolve("single.jsonl");
        CommandRun run =
                CommandRun.of("extract", table.toString(), "--field", "text=story,date=day", "-o", single.toString());
        assertThat(run.err()).contains("2 claims in 2 articles, 1 item without an article");
        List<String> expected = sorted(Files.readString(single).lines());
        assertThat(expected).allMatch(line -> line.contains("\"published\":\"2031-03-0"));
        assertThat(table(table.toString(), out())).isEqualTo(expected);
        assertThat(table("viewfs://wires/lake/table", folder.resolve("remote")))
                .extracting(line -> line.replace("viewfs://wires/lake/table", table.toString()))
                .isEqualTo(expected);
    }

    @Test
    void columnsThatSparkKeepsInNamesOfFoldersAreRead() throws IOException {
        Path table = folder.resolve("table");
        spark.read()
                .json(wire.resolve("records.jsonl").toString())
                .selectExpr("id", "text", "to_date(date) AS day", "'ENA: north' AS publisher")
                .write()
                .partitionBy("publisher", "day")
                .parquet(table.toString());
        Path single = folder.resolve("single.jsonl");
        CommandRun run = CommandRun.of("extract", table.toString(), "--field", "date=day", "-o", single.toString());
        assertThat(run.err()).contains("2 claims in 2 articles");
        assertThat(Files.readString(single).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"publisher\":\"ENA: north\""))
                .allMatch(line -> line.contains("\"published\":\"2031-03-0"));
    }

    private static List<String> table(String input, Path output) throws IOException {
        CommandRun.of("spark", input, "--field", "text=story,date=day", "--to", "jsonl", "-o", output.toString());
        return SparkLines.in(output.resolve("claims"));
    }

    @Test
    void parquetHasTheSameRecordsDividedByDay() throws IOException {
        run();
        List<String> records = new ArrayList<>();
        for (Path file : files("claims")) {
            try (InputStream in = ParquetClaims.lines(file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(records::add);
            }
        }
        assertThat(sorted(records.stream())).isEqualTo(claims);
        assertThat(out().resolve("claims/published=2031-03-05")).isDirectory();
        assertThat(spark.read()
                        .parquet(out().resolve("claims").toString())
                        .where("published = DATE '2031-03-05' AND speaker.name = 'Ada Merrow'")
                        .count())
                .isEqualTo(1);
        assertThat(spark.read()
                        .parquet(out().resolve("failures").toString())
                        .where("code = 'empty'")
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLITE", "POSTGRESQL"})
    void aDatabaseHasThemOnceHoweverOftenTheyAreWritten(Databases database) throws Exception {
        String expected = database.fresh();
        CommandRun.of("extract", wire.toString(), "-o", expected, "--link");
        String written = database.fresh();
        for (int i = 0; i < 2; i++) {
            CommandRun run = CommandRun.of("spark", wire.toString(), "-o", written, "--link");
            assertThat(run.err())
                    .contains(claims.size() + " claims in 11 articles, 2 failures")
                    .containsPattern("[1-9][0-9]* statements? with several reports");
            assertThat(sorted(Databases.json(written).stream()))
                    .isEqualTo(sorted(Databases.json(expected).stream()))
                    .hasSize(claims.size());
        }
        String reports = "SELECT statement, claim_id, identity, kind, dropped FROM statement_reports ORDER BY 1, 2, 3";
        assertThat(Databases.rows(written, reports))
                .isEqualTo(Databases.rows(expected, reports))
                .isNotEmpty();
        String models = "SELECT DISTINCT CAST(models AS VARCHAR) FROM runs";
        assertThat(Databases.rows(written, models))
                .isEqualTo(Databases.rows(expected, models))
                .asString()
                .contains("learned attribution and names");
    }

    @Test
    void aRunThatStoppedIsResumed() throws Exception {
        ClusterJob job = inRoundsOfAFile("--to", "jsonl");
        assertThatThrownBy(() -> cluster().run(job, new StopAfter(2)))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("stopped by the test");
        assertThat(run("--to", "jsonl").err()).contains("has the output of another run: --resume continues it");
        // what a round that was cut off leaves
        Files.writeString(out().resolve("claims/round-00003-part-9.jsonl"), "cut off\n");
        ClusterSummary summary = cluster().run(inRoundsOfAFile("--to", "jsonl", "--resume"), new StopAfter(9));
        assertThat(summary).isEqualTo(new ClusterSummary(11, claims.size(), 2, 1));
        isAll();
        assertThat(files("failures")).hasSize(3);
        assertThat(run("--to", "jsonl", "--resume", "--date", "2031-01-01").err())
                .contains("was written by a run with other inputs, options or version");
    }

    @Test
    void filesThatArriveAreReadOnce() throws IOException {
        Path arriving = Files.createDirectory(folder.resolve("arriving"));
        Files.copy(wire.resolve("archive.zip"), arriving.resolve("archive.zip"));
        Files.copy(wire.resolve("broken.txt"), arriving.resolve("broken.txt"));
        String[] watch = {"spark", arriving.toString(), "-o", out().toString(), "--to", "jsonl", "--watch", "--once"};
        CommandRun first = CommandRun.of(watch);
        assertThat(first.err()).contains("in 8 articles, 2 failures");
        Files.copy(wire.resolve("quay.txt"), arriving.resolve("quay.txt"));
        Files.copy(wire.resolve("records.jsonl"), arriving.resolve("records.jsonl"));
        CommandRun.of(watch);
        CommandRun last = CommandRun.of(watch);
        assertThat(last.err()).contains(claims.size() + " claims in 11 articles, 2 failures");
        assertThat(lines("claims").stream().map(line -> line.replace("/arriving/", "/wire/")))
                .hasSameSizeAs(claims)
                .doesNotHaveDuplicates();
        assertThat(lines("failures")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLITE", "POSTGRESQL"})
    void filesThatArriveAreWrittenIntoADatabaseOnce(Databases database) throws Exception {
        Path arriving = Files.createDirectory(folder.resolve("arriving"));
        Files.copy(wire.resolve("archive.zip"), arriving.resolve("archive.zip"));
        String written = database.fresh();
        String checkpoint = folder.resolve("checkpoint").toString();
        String[] watch = {"spark", arriving.toString(), "-o", written, "--watch", "--once", "--checkpoint", checkpoint};
        CommandRun.of(watch);
        Files.copy(wire.resolve("quay.txt"), arriving.resolve("quay.txt"));
        Files.copy(wire.resolve("records.jsonl"), arriving.resolve("records.jsonl"));
        CommandRun.of(watch);
        CommandRun.of(watch);
        String all = database.fresh();
        CommandRun.of("extract", arriving.toString(), "-o", all);
        assertThat(sorted(Databases.json(written).stream()))
                .isEqualTo(sorted(Databases.json(all).stream()))
                .hasSize(claims.size());
        String failures = "SELECT article_id, code FROM failures ORDER BY article_id";
        assertThat(Databases.rows(written, failures)).isEqualTo(Databases.rows(all, failures));
        // without the state of the stream every file counts as new, and still nothing is there twice
        CommandRun.of(
                "spark", arriving.toString(), "-o", written, "--watch", "--once", "--checkpoint", checkpoint + "2");
        assertThat(Databases.json(written)).hasSize(claims.size());
    }

    @Test
    void filesOfAHadoopFileSystemAreReadAsStreams() throws IOException {
        CommandRun run = CommandRun.of(
                "spark",
                "viewfs://wires/wire",
                "viewfs://wires/none",
                "viewfs://wires/wire/rec*.jsonl",
                "-o",
                "viewfs://wires/lake/out",
                "--to",
                "jsonl");
        assertThat(run.err()).contains(claims.size() + " claims in 11 articles, 3 failures");
        List<String> lines = SparkLines.in(common.resolve("lake/out/claims"));
        assertThat(sorted(lines.stream().map(line -> line.replace("viewfs://wires/wire", wire.toString()))))
                .isEqualTo(claims);
    }

    @Test
    void anOutputIsNeverReplacedUnasked() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("mine.txt"), "mine");
        CommandRun refused = run("--overwrite");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("holds files that are not the output of a run");
        Files.delete(out().resolve("mine.txt"));
        run("--to", "jsonl");
        assertThat(run("--to", "jsonl", "--overwrite").code()).isEqualTo(ExitCode.INCOMPLETE);
        isAll();
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() {
        assertThat(CommandRun.of("spark", wire.toString()).err()).contains("name with -o where claims go");
        assertThat(CommandRun.of("spark", "-o", "x").err()).contains("nothing to read");
        assertThat(run("--link").err()).contains("--link is for a database");
        assertThat(CommandRun.of("spark", "wire", "-o", "x.db", "--watch", "--checkpoint", "y", "--link")
                        .err())
                .contains("--link is for a job that ends: add --once");
        CommandRun missing = CommandRun.of("spark", folder.resolve("none/*.txt").toString(), "-o", out().toString());
        assertThat(missing.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(missing.err()).contains("0 claims in 0 articles, 1 failure");
        CommandRun unknown = CommandRun.of("spark", wire.toString(), "-o", "nosuch://host/out");
        assertThat(unknown.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(unknown.err()).contains("can't write to nosuch://host/out").hasLineCount(1);
    }

    private static Cluster cluster() {
        return Cluster.find().orElseThrow();
    }

    private ClusterJob inRoundsOfAFile(String... more) throws UsageException {
        List<String> arguments = new ArrayList<>(List.of(wire.toString(), "-o", out().toString()));
        arguments.addAll(List.of(more));
        ClusterJob job = SparkOptions.of(CommandLineOptions.parse(SparkOptions.options(), arguments))
                .job();
        return job.withPlan(new ClusterJob.Plan(null, 2, 1));
    }

    /** Ends a job after some rounds, as a lost machine would. */
    private record StopAfter(int rounds) implements ClusterListener {

        @Override
        public void note(String message) {}

        @Override
        public void written(int round, ClusterSummary soFar) {
            if (round == rounds) {
                throw new IllegalStateException("stopped by the test");
            }
        }
    }
}
