// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Failure;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writers write is what the published schemas say, and the schemas say something. */
class SchemasTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static Set<ValidationMessage> complaints(String schema, JsonNode json) throws IOException {
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs", schema + ".schema.json")));
        return compiled.validate(json);
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void claims(OffsetUnit unit) throws IOException {
        for (String line : Written.jsonLines(Examples.article(), Examples.claims(), unit)
                .lines()
                .toList()) {
            assertThat(complaints("claim", PLAIN.readTree(line))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schema",
                "/id",
                "/offsets",
                "/article",
                "/article/sha256",
                "/source",
                "/speaker/anonymity",
                "/cue/stance",
                "/content/verbatim",
                "/date/basis",
                "/sentences",
                "/confidence"
            })
    void aClaimWithoutAFieldIsNone(String field) throws IOException {
        ObjectNode claim = fullClaim();
        int slash = field.lastIndexOf('/');
        ((ObjectNode) claim.at(field.substring(0, slash))).remove(field.substring(slash + 1));
        assertThat(complaints("claim", claim)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/article", "/source", "/speaker", "/cue", "/content", "/date"})
    void aClaimWithAnUnknownFieldIsNone(String place) throws IOException {
        ObjectNode claim = fullClaim();
        ((ObjectNode) claim.at(place)).put("mood", "good");
        assertThat(complaints("claim", claim)).isNotEmpty();
    }

    @Test
    void aDateWithoutItsPrecisionIsNone() throws IOException {
        ObjectNode claim = fullClaim();
        ((ObjectNode) claim.get("date")).putNull("precision");
        assertThat(complaints("claim", claim)).isNotEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linkedData(int seed) throws IOException {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        Map<Article, List<Claim>> claims = Map.of(
                Examples.article(),
                Examples.claims(),
                Article.of("bare", Examples.TEXT),
                Examples.claims(),
                article,
                random.claims(article));
        assertThat(complaints("annotations", annotations(claims))).isEmpty();
        assertThat(complaints("schema-org", schemaOrg(claims))).isEmpty();
    }

    @Test
    void linkedDataWithoutClaims() throws IOException {
        assertThat(complaints("annotations", annotations(Map.of()))).isEmpty();
        assertThat(complaints("schema-org", schemaOrg(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "annotations,/0/target",
        "annotations,/0/body/1/hearsay:stance",
        "annotations,/0/target/0/selector/1/exact",
        "annotations,/0/body/1/hearsay:speaker/0/hearsay:name",
        "schema-org,/@context",
        "schema-org,/@graph/0/text",
        "schema-org,/@graph/0/appearance",
        "schema-org,/@graph/0/hearsay:content/0/selector/0/start",
        "schema-org,/@graph/0/author/0/@type"
    })
    void linkedDataWithoutAPropertyIsNone(String schema, String property) throws IOException {
        Map<Article, List<Claim>> claims = Map.of(Examples.article(), Examples.claims());
        JsonNode json = schema.equals("annotations") ? annotations(claims) : schemaOrg(claims);
        int slash = property.lastIndexOf('/');
        assertThat(((ObjectNode) json.at(property.substring(0, slash))).remove(property.substring(slash + 1)))
                .isNotNull();
        assertThat(complaints(schema, json)).isNotEmpty();
    }

    private static JsonNode annotations(Map<Article, List<Claim>> claims) throws IOException {
        return PLAIN.readTree(Written.by(out -> JsonDocumentWriter.annotations(out, false), claims));
    }

    private static JsonNode schemaOrg(Map<Article, List<Claim>> claims) throws IOException {
        return PLAIN.readTree(Written.by(out -> JsonDocumentWriter.schemaOrg(out, false), claims));
    }

    private static ObjectNode fullClaim() {
        return new ClaimJson(Examples.article(), OffsetUnit.CODEPOINT).of(Examples.full());
    }

    @Test
    void failures() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FailureWriter writer = new FailureWriter(out)) {
            writer.write(new Failure("a.txt", "in/a.txt", "intake", "binary", "a \uD800 \"zip\" file", 3, 7));
        }
        JsonNode json = PLAIN.readTree(out.toByteArray());
        assertThat(complaints("failure", json)).isEmpty();
        assertThat(json.at("/article/file").textValue()).isEqualTo("in/a.txt");
        assertThat(json.get("message").textValue()).isEqualTo("a \uD800 \"zip\" file");
        assertThat(json.get("column").intValue()).isEqualTo(7);
        ((ObjectNode) json).put("line", 0);
        assertThat(complaints("failure", json)).isNotEmpty();
    }

    @Test
    void manifests() throws IOException {
        Manifest.Output output = new Manifest.Output("out.jsonl", "0".repeat(64));
        JsonNode json = PLAIN.readTree(written(manifest(output)));
        assertThat(complaints("manifest", json)).isEmpty();
        assertThat(json.at("/models/0/name").textValue()).isEqualTo("attribution");
        assertThat(json.at("/counts/claims").longValue()).isEqualTo(5_000_000_000L);
        ((ObjectNode) json).remove("tool");
        assertThat(complaints("manifest", json)).isNotEmpty();

        JsonNode toStandardOutput = PLAIN.readTree(written(manifest(null)));
        assertThat(complaints("manifest", toStandardOutput)).isEmpty();
        assertThat(toStandardOutput.get("output").isNull()).isTrue();
    }

    @Test
    void manifestsAreIndentedTheSameOnEveryPlatform() throws IOException {
        String text = new String(written(manifest(null)), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("{\n  \"schema\" : \"hearsay/manifest/1\",\n")
                .endsWith("}\n");
        assertThat(text).doesNotContain("\r");
    }

    private static byte[] written(Manifest manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ManifestWriter().write(manifest, out);
        return out.toByteArray();
    }

    private static Manifest manifest(Manifest.@Nullable Output output) {
        return new Manifest(
                "hearsay",
                "0.1.0",
                Instant.parse("2031-03-06T10:00:00Z"),
                Instant.parse("2031-03-06T10:00:01.5Z"),
                Map.of("offsets", "utf8"),
                List.of(new Manifest.Model("attribution", "3")),
                List.of("in", "-"),
                new Manifest.Counts(2, 5_000_000_000L, 0, 1),
                new NamedArticles<>(1, List.of(new ArticleName("b.txt", "wire/b.txt"))),
                new NamedArticles<>(
                        1,
                        List.of(new LikelyDuplicate(
                                new ArticleName("b.html", "wire/b.html"), new ArticleName("b.txt", "wire/b.txt")))),
                output);
    }
}
