// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/first-hour.md}, typed one after another into a shell, print what the page says. */
class FirstHourTest {

    private static final Path PAGE = Path.of("docs/first-hour.md");
    private static final Pattern CONSOLE = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUERY = Pattern.compile("```sql\\n(.*?)```\\s+```\\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ ";

    @TempDir
    private Path folder;

    private record Step(String command, String output) {}

    private static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        CONSOLE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .forEach(block -> {
                    for (String step : ("\n" + block).split("\n" + Pattern.quote(PROMPT), -1)) {
                        if (!step.isBlank()) {
                            String[] parts = step.split("\n", 2);
                            steps.add(new Step(parts[0], parts.length > 1 ? parts[1].strip() : ""));
                        }
                    }
                });
        return steps;
    }

    @TestFactory
    List<DynamicTest> eachCommandPrintsWhatThePageSays() throws IOException {
        Files.createSymbolicLink(folder.resolve("samples"), Path.of("samples").toAbsolutePath());
        Path command = Files.writeString(folder.resolve("hearsay"), """
                #!/bin/sh
                exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dhearsay.native='%s' -cp '%s' dev.hearsay.cli.Main "$@"
                """.formatted(
                        Path.of("target/native").toAbsolutePath(), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<Step> steps = steps();
        assertThat(steps).hasSizeGreaterThan(10);
        List<DynamicTest> tests = new ArrayList<>();
        for (Step step : steps) {
            tests.add(DynamicTest.dynamicTest(
                    step.command(), () -> assertThat(typed(step.command())).isEqualTo(step.output())));
        }
        tests.add(DynamicTest.dynamicTest("the query", this::theQueryGivesWhatThePageSays));
        return tests;
    }

    private String typed(String command) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed.strip();
    }

    /** The last step: the commands have filled the database. */
    private void theQueryGivesWhatThePageSays() throws IOException, SQLException {
        Matcher query = QUERY.matcher(Files.readString(PAGE));
        assertThat(query.find()).isTrue();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("days.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.group(1))) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringJoiner line = new StringJoiner("|");
                for (int column = 1; column <= columns; column++) {
                    line.add(rows.getString(column));
                }
                lines.add(line.toString());
            }
            assertThat(lines).isEqualTo(query.group(2).strip().lines().toList());
        }
    }
}
