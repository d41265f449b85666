// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second run onto an output that another run is writing: it finds that out before it says or does anything. */
class BusyOutputTest {

    @TempDir
    private Path root;

    private Path article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(root.resolve("a.txt"), "“We wait,” said Ada Merrow of Lonsby.");
    }

    private CommandRun run(String command, Path input, Path output, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, input.toString(), "-o", output.toString()));
        arguments.addAll(List.of("--engine", "opennlp"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"jsonl, ''", "jsonl, --resume", "csv, ''", "table, ''", "brat, ''", "json, --resume"})
    void aFileIsBusy(String form, String resume) throws IOException {
        Path output = root.resolve("claims");
        Path journal = root.resolve("claims.journal");
        Files.writeString(root.resolve("claims.part"), "what the other run has written");
        String[] more = resume.isEmpty() ? new String[] {"--to", form} : new String[] {"--to", form, resume};
        try (FileChannel other = FileChannel.open(journal, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandRun busy = run("extract", article, output, more);
            assertThat(busy.code()).isEqualTo(3);
            assertThat(busy.err().lines())
                    .singleElement()
                    .asString()
                    .contains("another run is writing it; wait until that ends");
            assertThat(root.resolve("claims.part")).hasContent("what the other run has written");
            assertThat(output).doesNotExist();
        }
        CommandRun after = run("extract", article, output, more);
        assertThat(after.code()).isZero();
        assertThat(after.err()).doesNotContain("another run");
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("claims.journal");
        }
    }

    @Test
    void onlyARunThatDropsSomethingSaysSo() throws IOException {
        Path output = root.resolve("claims.jsonl");
        assertThat(run("extract", article, output).err()).doesNotContain("starting over");
        Files.writeString(root.resolve("claims.jsonl.journal"), "");
        Files.writeString(root.resolve("claims.jsonl.part"), "{}\n");
        assertThat(run("extract", article, output).err()).contains("starting over");
        assertThat(run("extract", article, output).err()).doesNotContain("starting over");
    }

    @Test
    void anUnfinishedRunOfADatabaseThatIsWorkedOnIsNotResumed() throws IOException, SQLException {
        Path database = root.resolve("claims.db");
        assertThat(run("extract", article, database).code()).isZero();
        assertThat(root.resolve("claims.db-run")).doesNotExist();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE runs SET status = 'running'");
        }
        try (FileChannel other = FileChannel.open(
                        root.resolve("claims.db-run"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock(1, 1, false)) {
            assertThat(lock.isValid()).isTrue();
            CommandRun busy = run("extract", article, database, "--resume");
            assertThat(busy.code()).isEqualTo(3);
            assertThat(busy.err().lines())
                    .singleElement()
                    .asString()
                    .contains("another process is working on this run");
        }
        CommandRun resumed = run("extract", article, database, "--resume");
        assertThat(resumed.code()).isZero();
        assertThat(resumed.err()).contains("resuming after 1 article");
        assertThat(root.resolve("claims.db-run")).doesNotExist();
    }
}
