// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed (SIGKILL) again and again while it writes, and each time another goes on. How often:
 * {@code -Dkills=…}; more than a few are for outside CI.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 12);

    /** Long enough that a kill finds a write half done. */
    private static final int CLAIMS = 300;

    private static final int ARTICLES = 60;

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        folder = Files.createDirectory(root.resolve("wire"));
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < CLAIMS; j++) {
                text.append("Merrow said the ferry ")
                        .append(i)
                        .append(" of pier ")
                        .append(j)
                        .append(" is late.\n\n");
            }
            Files.writeString(folder.resolve(String.format("a%03d.txt", i)), i % 20 == 7 ? " " : text.toString());
        }
    }

    @Test
    void noClaimIsLostAndNoneIsThereTwice() throws IOException, InterruptedException {
        Path whole = root.resolve("whole.jsonl");
        assertThat(runUntil(whole, Integer.MAX_VALUE)).isTrue();
        Path killed = root.resolve("killed.jsonl");
        Random random = new Random(5);
        int kills = 0;
        while (kills < KILLS && !runUntil(killed, random.nextInt(2 * ARTICLES / KILLS + 1))) {
            kills++;
            assertThat(killed).doesNotExist();
        }
        assertThat(runUntil(killed, Integer.MAX_VALUE)).isTrue();
        assertThat(kills).isGreaterThan(KILLS / 2);
        assertThat(killed).hasSameBinaryContentAs(whole);
        assertThat(root.resolve("killed.jsonl.failures.jsonl"))
                .hasSameBinaryContentAs(root.resolve("whole.jsonl.failures.jsonl"));
        assertThat(Files.readAllLines(killed)).hasSize((ARTICLES - 3) * CLAIMS).doesNotHaveDuplicates();
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part") || name.endsWith(".journal"));
        }
    }

    @Test
    void noClaimIsLostInADatabaseAndNoneIsThereTwice() throws IOException, InterruptedException, SQLException {
        String url = "jdbc:sqlite:" + root.resolve("claims.db");
        Random random = new Random(6);
        int kills = 0;
        while (kills < KILLS && !runUntil(url, random.nextInt(2 * ARTICLES / KILLS + 1))) {
            kills++;
        }
        assertThat(runUntil(url, Integer.MAX_VALUE)).isTrue();
        assertThat(kills).isGreaterThan(KILLS / 2);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, "SELECT count(*) FROM articles")).isEqualTo(ARTICLES - 3);
            assertThat(count(statement, "SELECT count(*) FROM claims")).isEqualTo((ARTICLES - 3) * CLAIMS);
            assertThat(count(statement, "SELECT count(*) FROM failures")).isEqualTo(3);
            assertThat(count(statement, "SELECT count(*) FROM runs")).isEqualTo(1);
            assertThat(count(statement, "SELECT count(*) FROM runs WHERE status = 'finished'"))
                    .isEqualTo(1);
        }
    }

    private static int count(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Whether the process came to its end before it told of so many steps. */
    private boolean runUntil(Object output, int steps) throws IOException, InterruptedException {
        return ToyProcess.run(List.of(), steps, folder, output, 2) == 0;
    }

    @Test
    void aFullDiskEndsARunAndLeavesWhatAnotherGoesOnFrom() throws IOException, InterruptedException {
        Path whole = root.resolve("whole.jsonl");
        assertThat(runUntil(whole, Integer.MAX_VALUE)).isTrue();
        Path output = root.resolve("claims.jsonl");
        // a limit of the size of files is as real as a full disk; its unit is 512 or 1,024 bytes
        List<String> limited = List.of("sh", "-c", "ulimit -f 2000; exec \"$@\"", "sh");
        assertThat(ToyProcess.run(limited, Integer.MAX_VALUE, folder, output, 2))
                .isEqualTo(3);
        assertThat(output).doesNotExist();
        Path part = root.resolve("claims.jsonl.part");
        assertThat(Files.size(part)).isBetween(500_000L, 2_048_000L);
        assertThat(Files.readAllBytes(part)).endsWith((byte) '\n');
        assertThat(Files.readString(whole)).startsWith(Files.readString(part));
        assertThat(runUntil(output, Integer.MAX_VALUE)).isTrue();
        assertThat(output).hasSameBinaryContentAs(whole);
    }
}
