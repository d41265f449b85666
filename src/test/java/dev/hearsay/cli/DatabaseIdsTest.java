// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that share an id, a name or a number, in a database. */
class DatabaseIdsTest {

    private static final String BRIDGE = "Mayor Ulla Prane said that the bridge was safe.";
    private static final String FERRY = "Captain Odile Marchetti said that the ferry would be late.";

    @TempDir
    private Path folder;

    private CommandRun extract(Path... inputs) {
        return extract("x.db", inputs);
    }

    private CommandRun extract(String output, Path... inputs) {
        List<String> arguments = new ArrayList<>(List.of("extract"));
        List.of(inputs).forEach(input -> arguments.add(input.toString()));
        arguments.addAll(List.of("-o", folder.resolve(output).toString(), "--engine", "opennlp"));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("x.db"));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(rows("SELECT count(*) FROM " + table).get(0));
    }

    @Test
    void twoTablesThatBothNumberTheirRowsFromOneKeepAllTheirArticles() throws Exception {
        Path tables = Path.of("src", "test", "resources", "cases", "01-db-ids-a");
        for (int i = 0; i < 2; i++) {
            assertThat(extract(tables).err()).contains("4 claims in 4 articles").doesNotContain("not kept");
            assertThat(rows("SELECT name FROM speakers ORDER BY name"))
                    .containsExactly("Odile Marchetti", "Piet Okafor", "Ulla Prane", "Wanda Ruiz");
            assertThat(count("articles")).isEqualTo(4);
            assertThat(count("claims")).isEqualTo(4);
        }
    }

    @Test
    void foldersOfEqualNamesRunOneAfterTheOther() throws Exception {
        write("mon/001.txt", BRIDGE);
        write("tue/001.txt", FERRY);
        Path mon = folder.resolve("mon");
        Path tue = folder.resolve("tue");
        assertThat(extract(mon).code() + extract(tue).code()).isZero();
        assertThat(extract(mon.resolve("..").resolve("mon")).code()).isZero();
        assertThat(count("claims")).isEqualTo(2);
        assertThat(rows("SELECT run_id FROM articles ORDER BY 1")).containsExactly("1", "2");
        write("mon/001.txt", BRIDGE.replace("safe", "closed"));
        assertThat(extract(mon, tue).err()).contains("2 claims in 2 articles");
        assertThat(rows("SELECT content_text FROM claims ORDER BY 1"))
                .containsExactly("that the bridge was closed", "that the ferry would be late");
    }

    @Test
    void versionsInOneRunCountOnceAndTheRunSaysSo() throws Exception {
        String line = "{\"guid\": \"urn:lp:1\", \"text\": \"%s\"}\n";
        Path feed = write("feed.jsonl", line.formatted(BRIDGE) + line.formatted(FERRY));
        assertThat(extract(feed).err()).contains("1 claim in 1 article, 1 other version of them not kept");
        assertThat(rows("SELECT articles || ' ' || claims FROM runs")).containsExactly("1 1");
        assertThat(rows("SELECT content_text FROM claims")).containsExactly("that the ferry would be late");
    }

    @Test
    void whatIsNoArticleCountsTheSameInTheManifestAndInTheRun() throws Exception {
        String picture = "{\"uri\": \"urn:lp:9\", \"type\": \"picture\", \"versioncreated\": \"2031-03-05T10:00:00Z\","
                + " \"headline\": \"The pier\"}";
        write("in/a.json", picture);
        write("in/b.jpg", "no picture");
        write("in/c.txt", BRIDGE);
        Path in = folder.resolve("in");
        assertThat(extract(in).code()).isZero();
        assertThat(extract("x.jsonl", in).code()).isZero();
        assertThat(rows("SELECT skipped FROM runs")).containsExactly("1");
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("x.jsonl.manifest.json").toFile())
                        .at("/counts/skipped")
                        .asInt())
                .isEqualTo(1);
    }
}
