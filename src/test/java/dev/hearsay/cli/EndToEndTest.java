// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command over the samples and a folder of hostile files. */
class EndToEndTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path claims;
    private static CommandRun run;

    @BeforeAll
    static void extractOnce() throws IOException {
        Path tray = folder.resolve("tray");
        HostileFiles.write(tray);
        claims = folder.resolve("claims.jsonl");
        run = extract("2", claims, tray);
    }

    private static CommandRun extract(String threads, Path output, Path tray) {
        return CommandRun.of(
                "extract",
                "samples",
                tray.toString(),
                tray.resolve("gone.txt").toString(),
                "-o",
                output.toString(),
                "--threads",
                threads,
                "--publisher",
                "Lakeside Press");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs", name + ".schema.json")));
    }

    @Test
    void badFilesFailByNameAndTheRestIsComplete() throws IOException {
        assertThat(run.code()).isEqualTo(1);
        Map<String, String> failures = new TreeMap<>();
        for (JsonNode failure : lines(folder.resolve("claims.jsonl.failures.jsonl"))) {
            assertThat(schema("failure").validate(failure)).isEmpty();
            failures.put(failure.at("/article/id").asText(), failure.get("code").asText());
            assertThat(run.err()).contains(failure.get("message").asText());
        }
        Map<String, String> expected = new TreeMap<>(HostileFiles.FAILURES);
        expected.put(folder.resolve("tray/gone.txt").toString(), "missing");
        // the tables beside the samples
        expected.put("metadata.tsv", "no-text");
        expected.put("speakers.tsv", "no-text");
        assertThat(failures).isEqualTo(expected);
        assertThat(run.err()).contains("left out ").contains(" .md");
    }

    @Test
    void everyShapeOfGoodCopyGivesTheQuotation() throws IOException {
        List<String> found = lines(claims).stream()
                .filter(claim -> claim.at("/content/text").asText().contains("Nobody sails today,"))
                .map(claim -> claim.at("/article/id").asText())
                .toList();
        try (Stream<Path> files = Files.list(folder.resolve("tray/good"))) {
            assertThat(found)
                    .containsAll(files.map(file -> "good/" + file.getFileName())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyClaimFitsTheSchema() throws IOException {
        JsonSchema schema = schema("claim");
        List<JsonNode> written = lines(claims);
        assertThat(written)
                .hasSizeGreaterThan(50)
                .allSatisfy(claim -> assertThat(schema.validate(claim)).isEmpty());
        assertThat(written.stream().map(claim -> claim.get("id").asText())).doesNotHaveDuplicates();
    }

    @Test
    void articlesStandInTheOrderOfTheInputs() throws IOException {
        List<String> order = lines(claims).stream()
                .map(claim -> claim.at("/article/id").asText())
                .distinct()
                .toList();
        assertThat(order.stream().filter(id -> id.startsWith("text/"))).isSorted();
        assertThat(order.stream().filter(id -> id.startsWith("good/"))).isSorted();
        assertThat(order.indexOf("good/plain.txt")).isGreaterThan(order.indexOf("text/wind-farm-poll.txt"));
    }

    @Test
    void whatTheCopySaysBeatsWhatTheUserSays() throws IOException {
        JsonNode crlf = lines(claims).stream()
                .filter(claim -> claim.at("/article/id").asText().equals("good/crlf.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(crlf.at("/article/published").asText()).isEqualTo("2024-03-14");
        assertThat(crlf.at("/date/basis").asText()).isEqualTo("published");
        assertThat(crlf.at("/article/publisher").asText()).isEqualTo("Lakeside Press");
    }

    @Test
    void noDateKnownIsNullAndNeverToday() throws IOException {
        JsonNode plain = lines(claims).stream()
                .filter(claim -> claim.at("/article/id").asText().equals("good/plain.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(plain.at("/date/value").isNull()).isTrue();
        assertThat(plain.at("/date/basis").asText()).isEqualTo("unknown");
    }

    @Test
    void theManifestTellsWhatMadeIt() throws IOException {
        JsonNode manifest = JSON.readTree(Files.readString(folder.resolve("claims.jsonl.manifest.json")));
        assertThat(schema("manifest").validate(manifest)).isEmpty();
        assertThat(manifest.at("/settings/attribution").asText()).isEqualTo("learned");
        assertThat(manifest.at("/counts/claims").asInt())
                .isEqualTo(lines(claims).size());
        assertThat(manifest.at("/models").toString())
                .contains("learned attribution")
                .contains("model.json");
    }

    @Test
    void verifyProvesEverySpanAndCatchesAChangedArticle() throws IOException {
        CommandRun verified = CommandRun.of("verify", claims.toString());
        assertThat(verified.err()).isEmpty();
        assertThat(verified.code()).isZero();
        Path article = folder.resolve("tray/good/plain.txt");
        String text = Files.readString(article);
        Files.writeString(article, text.replace("Nobody", "Noone!"));
        CommandRun changed = CommandRun.of("verify", claims.toString());
        Files.writeString(article, text);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("changed");
    }

    @Test
    void oneThreadAndAnotherRunGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.jsonl");
        extract("1", again, folder.resolve("tray"));
        assertThat(Files.readString(again)).isEqualTo(Files.readString(claims));
    }

    @Test
    void noPartIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void onATerminalAClaimIsToldInWords() {
        String article = folder.resolve("tray/good/plain.txt").toString();
        CommandRun table = CommandRun.on(new Terminal(true, 80, false, false), "", "extract", article);
        assertThat(table.out())
                .contains("Ada Merrow")
                .contains("“Nobody sails today,”")
                .doesNotContain("{");
        assertThat(table.err()).contains("1 claim in 1 article");
        assertThat(CommandRun.of("extract", article, "--quiet").err()).isEmpty();
    }

    @Test
    void offsetsCountWhatIsAskedFor() throws IOException {
        String article = folder.resolve("tray/good/emoji.txt").toString();
        Path bytes = folder.resolve("bytes.jsonl");
        CommandRun.of("extract", article, "--offsets", "utf8", "-o", bytes.toString());
        JsonNode claim = lines(bytes).get(0);
        byte[] text = Files.readAllBytes(Path.of(article));
        JsonNode span = claim.at("/content/spans/0");
        int start = span.get(0).asInt();
        String words = new String(text, start, span.get(1).asInt() - start, StandardCharsets.UTF_8);
        assertThat(words).isEqualTo(claim.at("/content/text").asText());
        assertThat(CommandRun.of("verify", bytes.toString()).code()).isZero();
    }

    @Test
    void kindsAndConfidenceChooseClaims() throws IOException {
        List<JsonNode> all = lines(claims);
        Path some = folder.resolve("some.jsonl");
        CommandRun.of(
                "extract", "samples", "--kinds", "belief,question", "--min-confidence", "0.8", "-o", some.toString());
        assertThat(lines(some)).isNotEmpty().hasSizeLessThan(all.size()).allSatisfy(claim -> {
            assertThat(claim.get("kind").asText()).isIn("belief", "question");
            assertThat(claim.get("confidence").asDouble()).isGreaterThanOrEqualTo(0.8);
        });
        JsonNode manifest = JSON.readTree(Files.readString(folder.resolve("some.jsonl.manifest.json")));
        assertThat(manifest.at("/settings/kinds").asText()).isEqualTo("belief,question");
        assertThat(manifest.at("/counts/claims").asInt()).isEqualTo(lines(some).size());
    }

    @Test
    void theLightEngineFindsTheSameWords() {
        String article = "samples/text/harbour-strike.txt";
        CommandRun light = CommandRun.of("extract", article, "--engine", "opennlp", "--to", "predictions");
        CommandRun usual = CommandRun.of("extract", article, "--to", "predictions");
        assertThat(light.code()).isZero();
        assertThat(spans(light)).isNotEmpty().isEqualTo(spans(usual));
    }

    private static List<String> spans(CommandRun run) {
        try {
            List<String> spans = new ArrayList<>();
            for (JsonNode claim : JSON.readTree(run.out()).get("claims")) {
                spans.add(claim.get("source") + " " + claim.get("cue") + " " + claim.get("content"));
            }
            return spans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theBaselineCanStillBeAskedFor() {
        CommandRun run = CommandRun.withInput(
                "“Nobody sails today,” said Ada Merrow.", "extract", "-", "--attribution", "corenlp");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nobody sails today").contains("Ada Merrow");
    }

    @Test
    void anOutputThatCantBeWrittenIsExitCodeThree() {
        CommandRun run = CommandRun.of(
                "extract",
                "samples",
                "-o",
                folder.resolve("no/such/folder.jsonl").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no such folder");
    }
}
