// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabularWriterTest {

    private static final Pattern TSV_ESCAPE = Pattern.compile("\\\\(.)");
    private static final List<String> NAMES =
            ClaimColumn.ALL.stream().map(ClaimColumn::name).toList();

    private static String written(TabularForm form, Article article, List<Claim> claims) {
        return Written.by(
                out -> new TabularWriter(out, form, OffsetUnit.CODEPOINT, TabularLayout.ALL, true),
                Map.of(article, claims));
    }

    @Test
    void areTheGoldenFiles() {
        Golden.check("claims.csv", written(TabularForm.CSV, Examples.article(), Examples.claims()));
        Golden.check("claims.tsv", written(TabularForm.TSV, Examples.article(), Examples.claims()));
    }

    @Test
    void theColumnsAreThoseOfTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("docs/outputs.md"));
        String section =
                documentation.substring(documentation.indexOf("| column |"), documentation.indexOf("\n## brat"));
        Matcher rows = Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\|").matcher(section);
        assertThat(rows.results().map(row -> row.group(1))).containsExactlyElementsOf(NAMES);
    }

    @Test
    void everyValueOfTheRecordHasItsColumn() {
        Claim example = Examples.full();
        Claim claim = example.withSpeakers(example.speakers().subList(1, 2));
        JsonNode record = new ClaimJson(Examples.article(), OffsetUnit.UTF8).of(claim);
        List<@Nullable String> row = new ArrayList<>();
        ClaimColumn.Row full = ClaimColumn.Row.of(record, Examples.article(), claim);
        ClaimColumn.ALL.forEach(column -> row.add(column.value().apply(full)));
        List<String> values = new ArrayList<>();
        addValues(values, record);
        assertThat(values).hasSizeGreaterThan(40);
        assertThat(row).containsAll(values);
    }

    private static void addValues(List<String> values, JsonNode node) {
        if (node.isValueNode()) {
            if (!node.isNull()) {
                values.add(node.asText());
            }
        } else if (node.path(0).isObject()) {
            values.add(node.toString());
        } else if (node.isArray()) {
            List<String> spans = new ArrayList<>();
            node.forEach(span -> spans.add(span.get(0) + "-" + span.get(1)));
            values.add(String.join(" ", spans));
        } else {
            node.forEach(member -> addValues(values, member));
        }
    }

    @Test
    void severalSpeakersAreInOneRow() {
        Map<String, @Nullable String> row = row(TabularForm.CSV, Examples.article(), Examples.full());
        assertThat(row.get("speaker_name")).isEqualTo("Ilse Brandt");
        assertThat(row.get("speakers")).isEqualTo("Ilse Brandt ; a café owner");
        assertThat(row.get("speakers_json"))
                .startsWith("[{\"name\":\"Ilse Brandt\"")
                .contains("\"anonymous\":true");
    }

    @Test
    void valuesAreThoseThatToolsRead() {
        Map<String, @Nullable String> full = row(TabularForm.CSV, Examples.article(), Examples.full());
        assertThat(full).containsEntry("confidence", "0.9413").containsEntry("cue_negated", "false");
        assertThat(full.get("content_spans")).matches("\\d+-\\d+ \\d+-\\d+");
        Map<String, @Nullable String> bare = row(TabularForm.CSV, Examples.article(), Examples.bareClaim());
        assertThat(bare.get("speaker_name")).isNull();
        assertThat(bare.get("cue_negated")).isNull();
        assertThat(bare).containsEntry("confidence", "0.0");
    }

    @Test
    void whatLooksLikeAFormulaStaysWhatItIs() {
        String text = "=HYPERLINK(\"https://example.org\",\"x\")";
        Claim claim = Examples.about("c_1", text, new Span(0, text.length()));
        for (TabularForm form : TabularForm.values()) {
            assertThat(row(form, Article.of("a", text), claim)).containsEntry("content_text", text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+2", "+1", "-5 percent", "@ada", "\tx", "\rx", "＝1", "＋1", "－1", "＠ada", "=HYPERLINK(\"x\")"})
    void aFormulaCanBeGuarded(String text) {
        Claim claim = Examples.about("c_1", text, new Span(0, text.length()));
        Map<String, @Nullable String> row = row(
                Written.by(
                        out -> new TabularWriter(
                                out,
                                TabularForm.CSV,
                                OffsetUnit.CODEPOINT,
                                new TabularLayout(TabularLayout.names(), false, true),
                                true),
                        Map.of(Article.of("a", text), List.of(claim))),
                TabularForm.CSV);
        assertThat(row).containsEntry("content_text", "'" + text).containsEntry("confidence", "0.5");
    }

    @Test
    void theFirstColumnsAreThoseThatAPersonReads() {
        assertThat(TabularLayout.names().subList(0, 11))
                .containsExactly(
                        "date_value",
                        "speakers",
                        "speaker_role",
                        "speech",
                        "content_text",
                        "sentence_text",
                        "article_publisher",
                        "article_title",
                        "article_url",
                        "confidence",
                        "id");
        assertThat(TabularLayout.names()).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void theSentencesAreWrittenOnOneLine() {
        String text = "“We sail,”\nhe said. She  waits.\nHe left.";
        Claim bare = Examples.about("c_1", text, new Span(0, 10));
        List<Span> sentences = List.of(new Span(0, 19), new Span(20, 31));
        Claim claim = new Claim(
                bare.id(),
                bare.speech(),
                bare.kind(),
                null,
                List.of(),
                null,
                null,
                null,
                bare.content(),
                List.of(),
                bare.date(),
                sentences,
                0,
                0.5);
        for (TabularForm form : TabularForm.values()) {
            assertThat(row(form, Article.of("a", text), claim))
                    .containsEntry("sentence_text", "“We sail,” he said. She waits.");
        }
        assertThat(row(TabularForm.CSV, Article.of("a", text), bare).get("sentence_text"))
                .isNull();
    }

    @Test
    void aLayoutOfUnknownOrRepeatedColumnsIsRefused() {
        assertThatThrownBy(() -> new TabularLayout(List.of("id", "name"), false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TabularLayout(List.of("id", "id"), false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(TabularForm.class)
    void withoutClaimsThereIsTheHeaderLineAlone(TabularForm form) {
        String nothing =
                Written.by(out -> new TabularWriter(out, form, OffsetUnit.UTF8, TabularLayout.ALL, true), Map.of());
        assertThat(nothing)
                .isEqualTo(written(form, Examples.article(), List.of()))
                .endsWith("article_published_from\n");
        assertThat(nothing.lines()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TabularForm.class)
    void aLaterRunAppendsRowsWithoutAHeader(TabularForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TabularWriter(out, form, OffsetUnit.CODEPOINT, TabularLayout.ALL, true)
                .write(Examples.article(), List.of(Examples.full()));
        try (ClaimWriter writer = new TabularWriter(out, form, OffsetUnit.CODEPOINT, TabularLayout.ALL, false)) {
            writer.write(Examples.article(), List.of(Examples.denied(), Examples.bareClaim()));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(written(form, Examples.article(), Examples.claims()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadBackIsWhatTheRecordSays(int seed) {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        List<Claim> claims = random.claims(article);
        List<List<@Nullable String>> expected = new ArrayList<>();
        for (Claim claim : claims) {
            JsonNode record = new ClaimJson(article, OffsetUnit.CODEPOINT).of(claim);
            List<@Nullable String> row = new ArrayList<>();
            for (ClaimColumn column : ClaimColumn.ALL) {
                String value = column.value().apply(ClaimColumn.Row.of(record, article, claim));
                row.add(value == null ? null : UnpairedSurrogates.replaced(value));
            }
            expected.add(row);
        }
        List<List<@Nullable String>> csv = readCsv(written(TabularForm.CSV, article, claims));
        assertThat(csv.get(0)).containsExactlyElementsOf(NAMES);
        assertRows(csv, expected);

        List<List<@Nullable String>> tsv = readTsv(written(TabularForm.TSV, article, claims));
        // a tab-separated file doesn't tell an empty value from none
        expected.forEach(row -> row.replaceAll(value -> Objects.requireNonNullElse(value, "")));
        tsv.forEach(row -> row.replaceAll(value -> Objects.requireNonNullElse(value, "")));
        assertRows(tsv, expected);
    }

    private static void assertRows(List<List<@Nullable String>> read, List<List<@Nullable String>> expected) {
        assertThat(read).hasSize(1 + expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(read.get(i + 1)).hasSameSizeAs(NAMES);
            for (int column = 0; column < NAMES.size(); column++) {
                assertThat(read.get(i + 1).get(column))
                        .as(NAMES.get(column))
                        .isEqualTo(expected.get(i).get(column));
            }
        }
    }

    private static Map<String, @Nullable String> row(TabularForm form, Article article, Claim claim) {
        return row(written(form, article, List.of(claim)), form);
    }

    private static Map<String, @Nullable String> row(String text, TabularForm form) {
        List<List<@Nullable String>> rows = form == TabularForm.CSV ? readCsv(text) : readTsv(text);
        Map<String, @Nullable String> row = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            row.put(NAMES.get(i), rows.get(1).get(i));
        }
        return row;
    }

    /** The grammar of RFC 4180 with {@code \n} for CRLF, without the library under test. */
    private static List<List<@Nullable String>> readCsv(String text) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        List<@Nullable String> row = new ArrayList<>();
        Matcher fields = Pattern.compile("(?s)(?:\"((?:[^\"]|\"\")*+)\"|([^,\"\\n\\r]*+))([,\\n])")
                .matcher(text);
        int end = 0;
        while (fields.find()) {
            assertThat(fields.start()).as("the end of the field before").isEqualTo(end);
            end = fields.end();
            String quoted = fields.group(1);
            String plain = fields.group(2);
            row.add(quoted != null ? quoted.replace("\"\"", "\"") : "".equals(plain) ? null : plain);
            if (fields.group(3).equals("\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        assertThat(end).isEqualTo(text.length());
        return rows;
    }

    private static List<List<@Nullable String>> readTsv(String text) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            List<@Nullable String> row = new ArrayList<>();
            for (String value : line.split("\t", -1)) {
                row.add(TSV_ESCAPE.matcher(value).replaceAll(escape -> switch (escape.group(1)) {
                    case "t" -> "\t";
                    case "n" -> "\n";
                    case "r" -> "\r";
                    default -> "\\\\";
                }));
            }
            rows.add(row);
        }
        return rows;
    }
}
