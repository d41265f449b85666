// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** The Java programs of a page with what they print, compiled and run in a folder. */
final class Programs {

    private static final Pattern PROGRAM =
            Pattern.compile("```java\\n(?<code>.*?)```\\s+prints[^\\n]*\\s+```\\n(?<output>.*?)```", Pattern.DOTALL);

    private Programs() {}

    record Program(String code, String output) {}

    static List<Program> of(Path page) throws IOException {
        return PROGRAM.matcher(Files.readString(page))
                .results()
                .map(found -> new Program(found.group(1), found.group(2)))
                .toList();
    }

    /** Compiles a class into a folder, runs it, and gives what it prints. */
    static String run(Path folder, String name, String code, String... arguments) throws Exception {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, code);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Programs.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
