// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the README, compiled and run as they stand. */
class ReadmeTest {

    private static final Pattern PROGRAM =
            Pattern.compile("```java\\n(?<code>.*?)```\\s+prints[^\\n]*\\s+```\\n(?<output>.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private record Program(String code, String output) {}

    private static List<Program> programs() throws Exception {
        return PROGRAM.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> new Program(found.group(1), found.group(2)))
                .toList();
    }

    @Test
    void theShortProgramPrintsWhatTheReadmeSays() throws Exception {
        Program program = programs().get(0);
        assertThat(run("Example", program.code())).isEqualTo(program.output());
    }

    @Test
    void itsLoopWorksOnAllSamples() throws Exception {
        Matcher article = Pattern.compile("Article article = .*?;\\n", Pattern.DOTALL)
                .matcher(programs().get(0).code());
        String code = article.replaceFirst("Article article = Article.of(\"samples\", arguments[0]);\n");
        assertThat(run("Example", code, samples())).contains(" Marta Quillon: ", " unknown: ");
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
    void theOtherReadsAFolderAndWritesRecordsWithTheirLanguage() throws Exception {
        Program program = programs().get(1);
        Path claims = folder.resolve("claims.jsonl");
        String printed = run("Folder", program.code(), claims.toString());
        assertThat(printed.lines()).containsAll(program.output().lines().toList());
        assertThat(printed.lines()).hasSize(13);
        assertThat(Files.readString(claims).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"language\":\"en\""));
    }

    private String run(String name, String code, String... arguments) throws Exception {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, code);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
