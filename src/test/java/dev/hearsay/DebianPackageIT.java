// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package, made by {@code mvn -Prelease verify} where Debian's tools are, and run without any other Java. */
@EnabledIfSystemProperty(named = "hearsay.release", matches = ".+", disabledReason = "only with -Prelease")
class DebianPackageIT {

    private static final List<String> TOOLS = List.of("jpackage", "dpkg-deb", "fakeroot");

    @Test
    void itRunsWhereNoJavaIs(@TempDir Path folder) throws Exception {
        assumeThat(TOOLS).as("Debian's tools").allMatch(tool -> Files.isExecutable(Path.of("/usr/bin", tool)));
        String made = Program.run(Path.of("."), Map.of(), List.of("src/main/distribution/deb"));
        assertThat(packages()).as(made).hasSize(1);
        String unpacked = Program.run(
                Path.of("."),
                Map.of(),
                List.of("dpkg-deb", "-x", packages().get(0).toString(), folder.toString()));
        assertThat(unpacked).isEmpty();
        Path commands = Files.createDirectory(folder.resolve("bin"));
        for (String command : List.of("dirname", "readlink", "stty", "cut", "wc", "tr", "find", "head", "mv", "rm")) {
            Files.createSymbolicLink(commands.resolve(command), Path.of("/usr/bin", command));
        }
        Path home = folder.resolve("opt/hearsay/lib/app");
        String claims = Program.run(
                home,
                Map.of("PATH", commands.toString(), "HOME", "/nonexistent"),
                List.of(home.resolve("bin/hearsay").toString(), "extract", "samples/text", "--quiet"));
        assertThat(claims.lines().filter(line -> line.startsWith("{\"schema\":\"hearsay/claim/1\"")))
                .as(claims)
                .hasSizeGreaterThan(20);
        // prepared for faster starts, and used from then on
        assertThat(home.toFile().list((place, name) -> name.matches("classes-\\d+\\.jsa")))
                .hasSize(1);
        assertThat(Program.run(home, Map.of("PATH", commands.toString()), List.of(home + "/bin/hearsay", "--version")))
                .matches("hearsay \\S+\n");
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".deb")).toList();
        }
    }
}
