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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library example of the README, compiled and run as it stands. */
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```java\\n(?<code>.*?)```\\s+prints\\s+```\\n(?<output>.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleIsShortAndPrintsWhatTheReadmeSays() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        assertThat(example.group("code").lines()).hasSizeLessThanOrEqualTo(6);
        assertThat(run(example.group("code"))).isEqualTo(example.group("output"));
    }

    private String run(String code) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                "import dev.hearsay.*;\nimport dev.hearsay.model.*;\nimport java.util.*;\n"
                        + "public class Example { public static void main(String[] arguments) {\n" + code + "}}");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
