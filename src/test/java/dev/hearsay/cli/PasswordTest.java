// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The password of a database never leaves the command, whatever goes wrong. */
class PasswordTest {

    private static final String SECRET = "hunter2";

    @TempDir
    private Path folder;

    private CommandRun extract(String output) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "“We wait,” said Ada Merrow of Lonsby.");
        return CommandRun.of("extract", article.toString(), "-o", output, "--engine", "opennlp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://user:pa:ss/hunter2@localhost:1/db",
                "postgres://user:hunter2@localhost:1/db",
                "JDBC:POSTGRESQL://user:hunter2@localhost:1/db",
                "jdbc:postgresql://localhost:1,localhost:2/db?user=u&password=hunter2",
                "postgresql://localhost:1/db?user=u&password=hunter2&sslpassword=hunter2",
                "host=localhost port=1 dbname=db user=u password='hunter2'"
            })
    void aServerThatIsNotThereIsToldByItsHost(String output) throws IOException {
        CommandRun run = extract(output);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("localhost:1").contains("/db").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://user:hunter2@localhost/db",
                "JDBC:ORACLE:thin:user/hunter2@localhost:1521/db",
                "postgresql://user:hun%ter2@localhost/db/hunter2",
                "postgres:user:hunter2@localhost/db",
                "https://user:hunter2@lonsby.example/claims.jsonl",
                "sqlite:///hunter2.db",
                "user:hunter2@localhost:5432/db",
                "password=hunter2 host='localhost"
            })
    void anAddressThatIsNotAcceptedIsNotRepeated(String output) throws IOException {
        for (CommandRun run : List.of(extract(output), CommandRun.of("watch", "src", "--output=" + output))) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--output: ").doesNotContain(SECRET).doesNotContain("ter2");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("a.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract|URL|-o|OUT",
                "extract|a.txt|--to|URL",
                "extract|a.txt|--engine|URL",
                "extract|a.txt|--model|URL",
                "extract|a.txt|--speakers|URL",
                "extract|a.txt|--URL",
                "watch|URL|-o|OUT",
                "verify|URL",
                "explain|URL",
                "text|URL",
                "evaluate|URL",
                "URL",
                "help|URL"
            })
    void anAddressInTheWrongPlaceIsNotRepeated(String line) {
        for (String url :
                List.of("postgresql://user:hunter2@localhost:5432/db", "https://u:hunter2@lonsby.example/a")) {
            Path out = folder.resolve("claims.jsonl");
            String[] words =
                    line.replace("URL", url).replace("OUT", out.toString()).split("\\|", -1);
            CommandRun run = CommandRun.of(words);
            assertThat(run.err() + run.out()).isNotEmpty().doesNotContain(SECRET);
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void nothingIsLoggedOfItAtAnyLevel() throws IOException {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(new SimpleFormatter().format(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger driver = Logger.getLogger("org.postgresql");
        Level before = driver.getLevel();
        handler.setLevel(Level.ALL);
        driver.addHandler(handler);
        driver.setLevel(Level.ALL);
        try {
            extract("postgresql://user:hunter2@localhost:1/db?sslmode=require");
        } finally {
            driver.removeHandler(handler);
            driver.setLevel(before);
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }
}
