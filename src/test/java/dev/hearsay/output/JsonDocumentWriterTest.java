// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonDocumentWriterTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final Map<Article, List<Claim>> EXAMPLES = Map.of(Examples.article(), Examples.claims());

    /** The three documents, each by whether it has begun. */
    private interface Form extends BiFunction<OutputStream, Boolean, ClaimWriter> {}

    static Stream<Form> forms() {
        return Stream.of(
                (out, begun) -> JsonDocumentWriter.array(out, OffsetUnit.CODEPOINT, begun),
                JsonDocumentWriter::annotations,
                JsonDocumentWriter::schemaOrg);
    }

    @Test
    void areTheGoldenFiles() {
        Golden.check(
                "claims.json", Written.by(out -> JsonDocumentWriter.array(out, OffsetUnit.UTF16, false), EXAMPLES));
        Golden.check("annotations.jsonld", Written.by(out -> JsonDocumentWriter.annotations(out, false), EXAMPLES));
        Golden.check("schema-org.jsonld", Written.by(out -> JsonDocumentWriter.schemaOrg(out, false), EXAMPLES));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areWholeWithoutClaims(Form form) throws JsonProcessingException {
        for (Map<Article, List<Claim>> none :
                List.of(Map.<Article, List<Claim>>of(), Map.of(Examples.article(), List.<Claim>of()))) {
            String document = Written.by(out -> form.apply(out, false), none);
            assertThat(records(document)).isEmpty();
            assertThat(document).endsWith("\n");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void haveARecordALine(Form form) {
        List<String> lines =
                Written.by(out -> form.apply(out, false), EXAMPLES).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith("{") && line.contains("}"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void goOnWhereARunWasBrokenOff(Form form) throws IOException {
        Article other = Article.of("b", Examples.TEXT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // never finished: the run was broken off
        form.apply(out, false).write(Examples.article(), Examples.claims());
        try (ClaimWriter writer = form.apply(out, true)) {
            writer.write(other, Examples.claims());
        }
        Map<Article, List<Claim>> both = new LinkedHashMap<>(EXAMPLES);
        both.put(other, Examples.claims());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Written.by(whole -> form.apply(whole, false), both));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsWrittenBeforeTheFirstClaimOrAfterTheEnd(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimWriter writer = form.apply(out, false);
        writer.write(Examples.article(), List.of());
        assertThat(out.size()).isZero();
        writer.finish();
        int whole = out.size();
        writer.finish();
        writer.close();
        assertThat(out.size()).isEqualTo(whole);
        assertThatThrownBy(() -> writer.write(Examples.article(), Examples.claims()))
                .isInstanceOf(IllegalStateException.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theArrayHoldsTheRecordsOfJsonLines(int seed) throws JsonProcessingException {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        List<Claim> claims = random.claims(article);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Written.jsonLines(article, claims, OffsetUnit.UTF8).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(PLAIN.readTree(line));
            }
        }
        assertThat(records(Written.by(
                        out -> JsonDocumentWriter.array(out, OffsetUnit.UTF8, false), Map.of(article, claims))))
                .isEqualTo(lines);
    }

    private static List<JsonNode> records(String document) throws JsonProcessingException {
        JsonNode tree = PLAIN.readTree(document);
        List<JsonNode> records = new ArrayList<>();
        (tree.isArray() ? tree : tree.get("@graph")).forEach(records::add);
        return records;
    }
}
