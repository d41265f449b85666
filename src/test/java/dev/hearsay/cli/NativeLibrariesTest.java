// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command in a process of its own, and what it leaves in the temporary directory. */
class NativeLibrariesTest {

    private static final String ARTICLE = "samples/text/harbour-strike.txt";

    @TempDir
    private Path root;

    private Path temporary;
    private Path natives;

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectory(root.resolve("tmp"));
        natives = root.resolve("native");
    }

    private Process extract(Path temporaryDirectory, Path nativeFolder, String input, String output)
            throws IOException {
        return extract(List.of("-Duser.home=" + nativeFolder), temporaryDirectory, nativeFolder, input, output);
    }

    private Process extract(
            List<String> settings, Path temporaryDirectory, Path nativeFolder, String input, String output)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Djava.io.tmpdir=" + temporaryDirectory,
                "-Dhearsay.native=" + nativeFolder));
        command.addAll(settings);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                input,
                "--engine",
                "opennlp",
                "--quiet"));
        if (!output.isEmpty()) {
            command.addAll(List.of("-o", root.resolve(output).toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors().toFile());
        builder.environment().remove("XDG_CACHE_HOME");
        return builder.start();
    }

    private Path errors() {
        return root.resolve("err.txt");
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).toList();
        }
    }

    private List<Object> libraries() throws IOException {
        List<Object> keys = new ArrayList<>();
        for (Path file : below(natives)) {
            if (Files.isRegularFile(file)) {
                keys.add(file + " " + Files.getLastModifiedTime(file));
            }
        }
        return keys;
    }

    @Test
    void neitherARunNorAKilledOneLeavesAnythingAndTheLibrariesAreUsedAgain() throws IOException, InterruptedException {
        assertThat(extract(temporary, natives, ARTICLE, "claims.db").waitFor()).isZero();
        assertThat(below(temporary)).isEmpty();
        List<Object> unpacked = libraries();
        assertThat(unpacked).anySatisfy(file -> assertThat(file.toString()).contains("onnxruntime"));
        assertThat(unpacked).anySatisfy(file -> assertThat(file.toString()).contains("sqlite"));
        Process killed = extract(temporary, natives, "samples/text", "");
        // its first claim is out, so all that it needs is loaded
        assertThat(killed.getInputStream().read()).isEqualTo('{');
        killed.destroyForcibly().waitFor();
        assertThat(below(temporary)).isEmpty();
        assertThat(libraries()).isEqualTo(unpacked);
    }

    @Test
    void twoThatStartTogetherBothWork() throws IOException, InterruptedException {
        Process one = extract(temporary, natives, ARTICLE, "one.jsonl");
        Process other = extract(temporary, natives, ARTICLE, "other.jsonl");
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(root.resolve("one.jsonl")).hasSameBinaryContentAs(root.resolve("other.jsonl"));
        assertThat(below(temporary)).isEmpty();
        assertThat(libraries()).noneSatisfy(file -> assertThat(file.toString()).contains(".part"));
    }

    @Test
    void whereNothingCanBeWrittenOneSentenceSaysSo() throws IOException, InterruptedException {
        Path file = Files.createFile(root.resolve("file"));
        assertThat(extract(file, file, ARTICLE, "claims.jsonl").waitFor()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(Files.readString(errors()))
                .startsWith("hearsay: can't unpack the native library of ")
                .contains(file.toString(), "set HEARSAY_NATIVE to a folder")
                .hasLineCount(1);
        assertThat(root.resolve("claims.jsonl")).doesNotExist();
    }

    @Test
    void aTemporaryDirectoryThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        Path file = Files.createFile(root.resolve("file"));
        assertThat(extract(file, natives, ARTICLE, "claims.jsonl").waitFor()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(Files.readString(errors()))
                .startsWith("hearsay: ONNX Runtime can't start because the temporary directory can't be written")
                .contains("-Djava.io.tmpdir=")
                .hasLineCount(1);
    }

    @Test
    void withoutAHomeAndATemporaryDirectoryThereIsStillOneSentence() throws IOException, InterruptedException {
        assertThat(extract(temporary, natives, ARTICLE, "claims.jsonl").waitFor())
                .isZero();
        Path file = Files.createFile(root.resolve("file"));
        List<String> homeless = List.of("-Duser.home=" + file);
        assertThat(extract(homeless, file, natives, ARTICLE, "claims.db").waitFor())
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(Files.readString(errors()))
                .startsWith("hearsay: ONNX Runtime can't start")
                .hasLineCount(1);
    }

    @Test
    void nothingIsUnpackedIntoTheHomeFolder() throws IOException, InterruptedException {
        Path home = Files.createDirectory(root.resolve("home"));
        assertThat(extract(List.of("-Duser.home=" + home), temporary, natives, ARTICLE, "claims.jsonl")
                        .waitFor())
                .isZero();
        assertThat(below(home)).isEmpty();
    }

    @Test
    void aDatabaseDriverThatCannotBeLoadedIsNamed() throws IOException, InterruptedException {
        Path file = Files.createFile(root.resolve("file"));
        List<String> elsewhere = List.of("-Dorg.sqlite.lib.path=" + root);
        assertThat(extract(elsewhere, file, natives, ARTICLE, "claims.db").waitFor())
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(Files.readString(errors()))
                .startsWith("hearsay: can't load the native library of SQLite: ")
                .contains("set HEARSAY_NATIVE to a folder")
                .hasLineCount(1);
    }
}
