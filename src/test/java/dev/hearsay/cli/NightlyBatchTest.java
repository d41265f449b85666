// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command over an archive of a newsroom's feed, into each kind of output. */
class NightlyBatchTest {

    private static final String COPY =
            "PORT ELLERY (Lakeside Press) — “Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path root;

    private Path archive;

    @BeforeEach
    void pack() throws IOException {
        archive = root.resolve("night.zip");
        write(Map.of(
                "a.txt",
                COPY,
                "b.json",
                ninjs("urn:lp:1", "usable", "1", COPY),
                "c.html",
                page(),
                "d.jsonl",
                "{\"id\": \"row-1\", \"body\": \"" + COPY + "\"}\n{\"id\": \"row-2\", \"body\": \"" + COPY + "\"}\n",
                "e.json",
                "{\"uri\": \"urn:lp:9\", \"type\": \"picture\", \"headline\": \"A pier\", \"pubstatus\": \"usable\"}"));
    }

    private void write(Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String ninjs(String uri, String status, String version, String body) {
        return "{\"uri\": \"" + uri + "\", \"type\": \"text\", \"version\": \"" + version + "\", \"pubstatus\": \""
                + status + "\", \"headline\": \"Ferry stays in port\", \"body_text\": \"" + body + "\"}";
    }

    private static String page() {
        return "<html><head><title>Ferry stays in port</title></head><body><article><p>" + COPY
                + "</p><p>She told reporters that the storm would last until noon on Saturday.</p>"
                + "<p>The ferry crosses six times a day and takes the mail to the islands, the port said.</p>"
                + "</article></body></html>";
    }

    private CommandRun extract(String output, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("extract", archive.toString(), "-o", output, "--engine", "opennlp", "--field", "text=body"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<String> rows(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Test
    void anArchiveOfManyFormatsGivesClaimsThatHold() throws IOException {
        Path output = root.resolve("claims.jsonl");
        CommandRun run = extract(output.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 item without an article").contains("a picture");
        Map<String, String> files = new TreeMap<>();
        for (String line : Files.readAllLines(output)) {
            JsonNode claim = JSON.readTree(line);
            files.put(
                    claim.at("/article/id").asText(), claim.at("/article/file").asText());
        }
        String inside = archive + "!/";
        assertThat(files)
                .isEqualTo(Map.of(
                        "night.zip!/a.txt", inside + "a.txt",
                        "urn:lp:1", inside + "b.json",
                        "night.zip!/c.html", inside + "c.html",
                        "night.zip!/d.jsonl#id=row-1", inside + "d.jsonl",
                        "night.zip!/d.jsonl#id=row-2", inside + "d.jsonl"));
        CommandRun verified = CommandRun.of("verify", output.toString(), "--field", "text=body");
        assertThat(verified.err()).isEmpty();
        assertThat(verified.code()).isZero();
        assertThat(CommandRun.of("text", inside + "a.txt").out()).isEqualTo(COPY);
        assertThat(Files.readString(root.resolve("claims.jsonl.failures.jsonl")))
                .contains("no-text");
    }

    @Test
    void aDatabaseFollowsWhatThePublisherDoes() throws IOException, SQLException {
        String file = root.resolve("claims.db").toString();
        String url = "jdbc:sqlite:" + file;
        assertThat(extract(file).code()).isZero();
        List<String> first = rows(url, "SELECT id FROM claims ORDER BY id");
        assertThat(first).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(extract(file).code()).isZero();
        assertThat(rows(url, "SELECT id FROM claims ORDER BY id")).isEqualTo(first);

        write(Map.of("b.json", ninjs("urn:lp:1", "canceled", "2", "")));
        CommandRun killed = extract(file);
        assertThat(killed.code()).isZero();
        assertThat(killed.err()).contains("has withdrawn the article");
        assertThat(rows(url, "SELECT id FROM claims ORDER BY id")).isEqualTo(first);
        assertThat(rows(
                        url,
                        "SELECT a.id FROM claims c JOIN articles a USING (article_key) WHERE c.withdrawn ORDER BY 1"))
                .isNotEmpty()
                .containsOnly("urn:lp:1");

        String corrected = "CORRECTION: The port is Lonsby.\\n\\n" + COPY.replace("Nobody", "No ship");
        write(Map.of("b.json", ninjs("urn:lp:1", "usable", "3", corrected)));
        assertThat(extract(file).code()).isZero();
        assertThat(rows(url, "SELECT text FROM articles WHERE id = 'urn:lp:1'").get(0))
                .contains("No ship sails")
                .doesNotContain("Nobody");
        assertThat(rows(url, "SELECT correction FROM articles WHERE id = 'urn:lp:1'")
                        .get(0))
                .startsWith("CORRECTION");
        assertThat(rows(url, "SELECT id FROM claims WHERE withdrawn")).isEmpty();
    }

    @Test
    void aFolderForBratAndATable() throws IOException {
        Path brat = root.resolve("brat");
        assertThat(extract(brat.toString(), "--to", "brat").code()).isZero();
        try (var files = Files.list(brat)) {
            assertThat(files.filter(file -> file.toString().endsWith(".ann"))).hasSize(5);
        }
        Path table = root.resolve("claims.csv");
        assertThat(extract(table.toString()).code()).isZero();
        assertThat(Files.readAllLines(table))
                .hasSizeGreaterThanOrEqualTo(6)
                .first()
                .asString()
                .startsWith("date_value,speakers");
    }

    @Test
    void tooManyFailuresEndTheRunAndAnotherGoesOn() throws IOException {
        Path folder = Files.createDirectory(root.resolve("wire"));
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve("a%02d.txt".formatted(i)), i % 4 == 0 ? " " : COPY);
        }
        String output = root.resolve("claims.jsonl").toString();
        CommandRun ended =
                CommandRun.of("extract", folder.toString(), "-o", output, "--engine", "opennlp", "--max-failures", "3");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("more than 3 articles failed").contains("--resume");
        assertThat(Path.of(output)).doesNotExist();
        CommandRun resumed =
                CommandRun.of("extract", folder.toString(), "-o", output, "--engine", "opennlp", "--resume");
        assertThat(resumed.err()).contains("in 30 articles, 10 failures");
        assertThat(Files.readAllLines(Path.of(output))).hasSize(30).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(Path.of(output + ".failures.jsonl"))).hasSize(10);
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithoutThePassword() {
        CommandRun run = extract("jdbc:postgresql://localhost:1/news?user=ada&password=s3cret");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("localhost").doesNotContain("s3cret");
        assertThat(extract("jdbc:oracle:thin:news").code()).isEqualTo(2);
        assertThat(extract(root.resolve("a.db").toString(), "--to", "csv").code())
                .isEqualTo(2);
    }
}
