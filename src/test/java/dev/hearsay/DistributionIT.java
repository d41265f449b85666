// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive, unpacked into a folder with blanks in its name, run without Maven and, where the tests run as root, by another user. */
class DistributionIT {

    private static final String NOBODY = "65534";

    /** The jars that a plain {@code extract(Article)} needs, by the beginnings of their names; docs/library.md has them. */
    private static final List<String> REQUIRED = List.of(
            "hearsay-",
            "onnxruntime-",
            "tokenizers-",
            "api-",
            "jna-",
            "stanford-corenlp-",
            "opennlp-tools-",
            "opennlp-models-pos-en-",
            "opennlp-models-langdetect-",
            "jackson-core-",
            "jackson-databind-",
            "jackson-annotations-",
            "slf4j-api-",
            "jspecify-");

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        Path place = Files.createDirectories(folder.resolve("programs of ours"));
        Path archive = Path.of(System.getProperty("hearsay.distribution"));
        assertThat(Program.run(
                        folder,
                        Map.of(),
                        List.of("tar", "-xzf", archive.toAbsolutePath().toString(), "-C", place.toString())))
                .isEmpty();
        try (Stream<Path> unpacked = Files.list(place)) {
            home = unpacked.findFirst().orElseThrow();
        }
        for (Path open : List.of(folder, place)) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void itExtractsTheSamples() throws Exception {
        List<String> claims = Stream.of(hearsay("extract", "samples", "--quiet").split("\n", -1))
                .filter(line -> line.startsWith("{\"schema\":\"hearsay/claim/1\""))
                .toList();
        assertThat(claims).hasSizeGreaterThan(100);
    }

    @Test
    void itSaysWhatIsMissingForCoreNlp() throws Exception {
        assertThat(hearsay("extract", "samples", "--engine", "corenlp"))
                .contains("CoreNLP's models are not on the class path");
    }

    @Test
    void itHasItsDocumentsLicencesAndCompletions() throws IOException {
        assertThat(List.of(
                        "README.md",
                        "LICENSE",
                        "docs/install.md",
                        "models/README.md",
                        "hearsay-sbom.json",
                        "bin/hearsay.bat",
                        "share/man/man1/hearsay.1",
                        "share/bash-completion/completions/hearsay",
                        "share/zsh/site-functions/_hearsay"))
                .allSatisfy(file -> assertThat(home.resolve(file)).isNotEmptyFile());
        try (Stream<Path> licences = Files.list(home.resolve("licences"))) {
            assertThat(licences.count()).isGreaterThan(20);
        }
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            assertThat(jars.map(Path::getFileName).map(Path::toString))
                    .anyMatch(name -> name.startsWith("hearsay-"))
                    .noneMatch(name -> name.contains("junit") || name.contains("stanford-corenlp-4.5.10-models"));
        }
    }

    @Test
    void theLauncherForWindowsHasItsLineEnds() throws IOException {
        assertThat(Files.readString(home.resolve("bin/hearsay.bat")).split("(?<=\n)", 0))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.endsWith("\r\n"));
    }

    @Test
    void aPlainArticleNeedsFewOfTheJars() throws Exception {
        Path program = Files.writeString(folder.resolve("Small.java"), """
                import dev.hearsay.Hearsay;
                import dev.hearsay.model.Article;
                public class Small {
                    public static void main(String[] arguments) {
                        try (Hearsay hearsay = Hearsay.builder().build()) {
                            hearsay.extract(Article.of("note", "“Nobody sails,” said Ada Merrow, the port captain."))
                                    .claims()
                                    .forEach(claim -> System.out.println(claim.speakers().get(0).name()));
                        }
                    }
                }
                """);
        List<String> jars;
        try (Stream<Path> all = Files.list(home.resolve("lib"))) {
            jars = all.filter(
                            jar -> REQUIRED.stream().anyMatch(jar.getFileName().toString()::startsWith))
                    .map(Path::toString)
                    .toList();
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", String.join(File.pathSeparator, jars), program.toString());
        assertThat(Program.run(
                        folder,
                        Map.of("HEARSAY_NATIVE", folder.resolve("native").toString()),
                        command))
                .endsWith("Ada Merrow\n");
        assertThat(jars).hasSizeLessThan(20);
    }

    /** What the command prints, started by its path with a blank, in the folder of the archive, with a home that can't be written. */
    private static String hearsay(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(home.resolve("bin/hearsay").toString());
        command.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", System.getProperty("java.home"), "HOME", "/nonexistent");
        return Program.run(home, environment, command);
    }
}
