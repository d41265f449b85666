// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real command in a process of its own, and SIGTERM. */
class StopTest {

    private static final int COPIES = 3;

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void copySamples() throws IOException {
        folder = Files.createDirectory(root.resolve("wire"));
        try (Stream<Path> samples = Files.list(Path.of("samples/text"))) {
            for (Path sample : samples.sorted().toList()) {
                for (int i = 0; i < COPIES; i++) {
                    Files.copy(sample, folder.resolve(i + "-" + sample.getFileName()));
                }
            }
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(root.resolve("err.txt").toFile())
                .start();
    }

    private void awaitBytes(Path file) throws IOException, InterruptedException {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            root.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!Files.exists(file) || Files.size(file) == 0) {
                WatchKey key = watch.poll(1, TimeUnit.MINUTES);
                assertThat(key).as("nothing was written in a minute").isNotNull();
                key.pollEvents();
                key.reset();
            }
        }
    }

    private String err() throws IOException {
        return Files.readString(root.resolve("err.txt"), StandardCharsets.UTF_8);
    }

    @Test
    void aStoppedRunSaysSoAndAnotherGoesOn() throws IOException, InterruptedException {
        Path output = root.resolve("claims.jsonl");
        String[] arguments = {"extract", folder.toString(), "-o", output.toString(), "--engine", "opennlp"};
        Process stopped = start(arguments);
        awaitBytes(root.resolve("claims.jsonl.part"));
        stopped.destroy();
        assertThat(stopped.waitFor()).isEqualTo(128 + 15);
        assertThat(err()).contains("stopped before the end; resume with --resume");
        assertThat(output).doesNotExist();
        String[] other = {"extract", folder.toString(), "-o", output.toString(), "--resume"};
        assertThat(start(other).waitFor()).isEqualTo(2);
        assertThat(err()).contains("other settings");
        List<String> resume = new ArrayList<>(List.of(arguments));
        resume.add("--resume");
        assertThat(start(resume.toArray(String[]::new)).waitFor()).isZero();
        assertThat(err()).contains("resuming after").contains("in 36 articles");
        Path whole = root.resolve("whole.jsonl");
        CommandRun run = CommandRun.of(
                "extract", folder.toString(), "-o", whole.toString(), "--engine", "opennlp", "--threads", "1");
        assertThat(run.code()).isZero();
        assertThat(output).hasSameBinaryContentAs(whole);
    }

    /** Once, a signal in the middle of an extraction crashed Java in one of four runs. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "HUP, 129", "TERM, 143", "TERM, 143"})
    void aSignalEndsAnExtractionWithItsNumber(String signal, int code) throws IOException, InterruptedException {
        Path output = root.resolve("claims.jsonl");
        Process stopped = start("extract", folder.toString(), "-o", output.toString(), "--threads", "3");
        awaitBytes(root.resolve("claims.jsonl.part"));
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(stopped.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(stopped.waitFor()).as(err()).isEqualTo(code);
        assertThat(err()).contains("stopped before the end; resume with --resume");
    }

    @Test
    void aWatchedFolderGivesEachFileOnceOverTwoWatches() throws IOException, InterruptedException {
        Path tray = Files.createDirectory(root.resolve("tray"));
        Files.copy(folder.resolve("0-harbour-strike.txt"), tray.resolve("first.txt"));
        Path output = root.resolve("watched.jsonl");
        String[] arguments = {"watch", tray.toString(), "-o", output.toString(), "--settle", "0", "--engine", "opennlp"
        };
        Process watching = start(arguments);
        awaitBytes(output);
        watching.destroy();
        assertThat(watching.waitFor()).isEqualTo(128 + 15);
        List<String> first = Files.readAllLines(output);
        Files.copy(folder.resolve("0-wind-farm-poll.txt"), tray.resolve("second.txt"));
        List<String> once = new ArrayList<>(List.of(arguments));
        once.add("--once");
        assertThat(start(once.toArray(String[]::new)).waitFor()).isZero();
        List<String> both = Files.readAllLines(output);
        assertThat(both).startsWith(first.toArray(String[]::new)).hasSizeGreaterThan(first.size());
        assertThat(both).doesNotHaveDuplicates();
        assertThat(both.subList(first.size(), both.size()))
                .allSatisfy(line -> assertThat(line).contains("\"id\":\"second.txt\""));
        assertThat(CommandRun.of("verify", output.toString()).code()).isZero();
    }
}
