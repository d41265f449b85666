// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Programs.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the README, compiled and run as they stand. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static List<Program> programs() throws Exception {
        return Programs.of(README);
    }

    @Test
    void theShortProgramPrintsWhatTheReadmeSays() throws Exception {
        Program program = programs().get(0);
        assertThat(Programs.run(folder, "Example", program.code())).isEqualTo(program.output());
    }

    @Test
    void itsLoopWorksOnAllSamples() throws Exception {
        Matcher article = Pattern.compile("Article article = .*?;\\n", Pattern.DOTALL)
                .matcher(programs().get(0).code());
        String code = article.replaceFirst("Article article = Article.of(\"samples\", arguments[0]);\n");
        assertThat(Programs.run(folder, "Example", code, samples())).contains(" Marta Quillon: ", " unknown: ");
    }

    private static String samples() throws Exception {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("samples/text"))) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file)).append("\n\n");
            }
        }
        return text.toString();
    }

    @Test
    void theSecondReadsNitfAndWritesJson() throws Exception {
        Program program = programs().get(1);
        Matcher article = XML.matcher(Files.readString(README));
        assertThat(article.find()).isTrue();
        Files.writeString(folder.resolve("ferry.xml"), article.group(1));
        // a program has no working folder of its own here
        String code = program.code().replaceAll("Path.of\\(\"", "Path.of(arguments[0], \"");
        assertThat(Programs.run(folder, "Nitf", code, folder.toString())).isEqualTo(program.output());
        assertThat(Files.readString(folder.resolve("claims.json")))
                .startsWith("[")
                .endsWith("]\n")
                .contains("\"name\":\"Ada Merrow\"", "\"value\":\"2025-05-16\"", "\"title\":\"Ferry stays in port\"");
    }

    @Test
    void theThirdReadsAFolderAndWritesRecordsWithTheirLanguage() throws Exception {
        Program program = programs().get(2);
        Path claims = folder.resolve("claims.jsonl");
        String printed = Programs.run(folder, "Folder", program.code(), claims.toString());
        assertThat(printed.lines()).containsAll(program.output().lines().toList());
        assertThat(printed.lines()).hasSize(13);
        assertThat(Files.readString(claims).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"language\":\"en\""));
    }
}
