// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** What a run says that it did: on standard error, in the manifest and in the database. */
class RunResultsTest {

    private static final String STORY = "Mayor Ulla Prane said that the bridge over the Lonsby would close for three"
            + " weeks, as forty bolts were loose and two plates were cracked.";
    private static final String FERRY = "Captain Odile Marchetti said that the ferry would be late.";
    private static final String NO_CLAIM = "Rain fell on the square. The stalls closed at noon.";
    private static final String RESULTS =
            "SELECT status || ' ' || added || ' ' || changed || ' ' || unchanged || ' ' || withdrawn || ' ' || emptied"
                    + " FROM run_results ORDER BY run_id DESC LIMIT 1";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private CommandRun extract(String input, String output, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("extract", folder.resolve(input).toString()));
        arguments.addAll(List.of("-o", folder.resolve(output).toString(), "--engine", "opennlp"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
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

    @Test
    void aRunTellsWhatIsNewChangedUnchangedAndWithdrawn() throws Exception {
        write("wire/001.txt", STORY);
        write("wire/002.txt", FERRY);
        String item = "{\"uri\": \"urn:lp:1\", \"type\": \"text\", \"version\": \"%s\", \"pubstatus\": \"%s\","
                + " \"headline\": \"The toll falls\", \"body_text\": \"%s\"}\n";
        write("wire/toll.json", item.formatted("1", "usable", "Wanda Ruiz said that the toll would fall."));
        assertThat(extract("wire", "x.db").err()).contains("3 new, 0 changed, 0 unchanged, 0 withdrawn");
        assertThat(extract("wire", "x.db").err()).contains("0 new, 0 changed, 3 unchanged, 0 withdrawn");
        assertThat(rows(RESULTS)).containsExactly("finished 0 0 3 0 0");
        write("wire/001.txt", STORY.replace("three", "four"));
        write("wire/003.txt", FERRY.replace("late", "early"));
        write("wire/toll.json", item.formatted("2", "canceled", ""));
        assertThat(extract("wire", "x.db").err()).contains("1 new, 1 changed (001.txt), 1 unchanged, 1 withdrawn");
        assertThat(rows(RESULTS)).containsExactly("finished 1 1 1 1 0");
        assertThat(extract("wire", "x.db", "--quiet").err()).isEmpty();
    }

    @Test
    void manyChangedNamesAreCapped() throws Exception {
        for (int i = 0; i < 9; i++) {
            write("wire/" + i + ".txt", FERRY);
        }
        extract("wire", "x.db");
        for (int i = 0; i < 9; i++) {
            write("wire/" + i + ".txt", FERRY.replace("late", "early"));
        }
        assertThat(extract("wire", "x.db").err())
                .contains("9 changed (0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 4 more), 0 unchanged");
    }

    @Test
    void otherFoldersAndTextsFromStandardInputLoseNothing() throws Exception {
        write("mon/001.txt", STORY);
        write("tue/001.txt", FERRY);
        assertThat(extract("mon", "x.db").err()).contains("1 new, 0 changed");
        assertThat(extract("tue", "x.db").err()).contains("1 new, 0 changed");
        String database = folder.resolve("x.db").toString();
        for (String text : List.of(STORY + " It rained.", FERRY, FERRY)) {
            CommandRun.withInput(text, "extract", "-", "-o", database, "--engine", "opennlp");
        }
        assertThat(rows(RESULTS)).containsExactly("finished 0 0 1 0 0");
        assertThat(rows("SELECT id FROM articles ORDER BY article_key")).hasSize(4);
    }

    @Test
    void versionsInOneRunCountOnceAsWhatTheyCameTo() throws Exception {
        String line = "{\"guid\": \"urn:lp:1\", \"text\": \"%s\"}\n";
        write("feed.jsonl", line.formatted(FERRY) + line.formatted(STORY));
        assertThat(extract("feed.jsonl", "x.db").err()).contains("1 new, 0 changed, 0 unchanged");
        write("feed.jsonl", line.formatted(STORY) + line.formatted(FERRY));
        assertThat(extract("feed.jsonl", "x.db").err()).contains("0 new, 1 changed (urn:lp:1), 0 unchanged");
    }

    @Test
    void aCorrectionThatLeavesNoClaimIsTold() throws Exception {
        write("wire/001.txt", STORY);
        write("wire/002.txt", FERRY);
        extract("wire", "x.db");
        write("wire/002.txt", NO_CLAIM);
        assertThat(extract("wire", "x.db").err())
                .contains("1 changed (002.txt)")
                .contains("1 changed article had claims before and has none now (002.txt)");
        assertThat(rows(RESULTS)).containsExactly("finished 0 1 1 0 1");
        assertThat(extract("wire", "x.db").err()).doesNotContain("had claims before");
        assertThat(rows("SELECT article_id FROM articles_without_claims")).containsExactly("002.txt");
    }

    @Test
    void articlesWithoutClaimsAreCountedNamedAndListed() throws Exception {
        write("wire/001.txt", STORY);
        write("wire/rain/002.txt", NO_CLAIM);
        assertThat(extract("wire", "x.jsonl").err())
                .contains("1 article without claims (--empty lists them)")
                .doesNotContain("002.txt");
        assertThat(extract("wire", "x.jsonl", "--empty", "--quiet").err().lines())
                .containsExactly("1 article without claims:", "  rain/002.txt");
        JsonNode manifest = new ObjectMapper()
                .readTree(folder.resolve("x.jsonl.manifest.json").toFile());
        assertThat(manifest.at("/counts/without_claims").asInt()).isEqualTo(1);
        assertThat(manifest.at("/without_claims/0/id").asText()).isEqualTo("rain/002.txt");
        assertThat(manifest.at("/without_claims/0/file").asText()).endsWith("wire/rain/002.txt");
        extract("wire", "x.db");
        assertThat(rows("SELECT article_id FROM articles_without_claims")).containsExactly("rain/002.txt");
    }

    @Test
    void theSameStoryAsTextAndAsPageIsNotedAndBothAreKept() throws Exception {
        write("wire/a.txt", STORY + "\n\n" + FERRY);
        write(
                "wire/b.html",
                "<html><head><title>Bridge closes</title></head><body><article><h1>Bridge closes</h1><p>" + STORY
                        + "</p><p>" + FERRY + "</p></article></body></html>");
        write("later/c.txt", STORY + " " + FERRY);
        write("later/d.txt", NO_CLAIM);
        assertThat(extract("wire", "x.jsonl").err())
                .contains("2 articles")
                .contains("1 likely duplicate (b.html and a.txt)");
        JsonNode manifest = new ObjectMapper()
                .readTree(folder.resolve("x.jsonl.manifest.json").toFile());
        assertThat(manifest.at("/duplicates/0/id").asText()).isEqualTo("b.html");
        assertThat(manifest.at("/duplicates/0/earlier/id").asText()).isEqualTo("a.txt");
        CommandRun first = extract("wire", "x.db");
        assertThat(first.err()).contains("2 new").contains("1 likely duplicate (b.html and a.txt)");
        assertThat(first.code()).isZero();
        assertThat(extract("later", "x.db").err()).contains("1 likely duplicate (c.txt and a.txt)");
        assertThat(rows("SELECT article_id || ' ' || earlier_id FROM likely_duplicates ORDER BY 1"))
                .containsExactly("b.html a.txt", "c.txt a.txt");
        assertThat(rows("SELECT id FROM articles")).hasSize(4);
    }
}
