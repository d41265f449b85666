// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Extraction;
import dev.hearsay.Hearsay;
import dev.hearsay.SharedHearsay;
import dev.hearsay.intake.Archives;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.output.ClaimJson;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in bodies give the claims that the library finds in them. */
class ExtractTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.";
    private static final Hearsay HEARSAY = SharedHearsay.usual();

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.extraction(HEARSAY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<JsonNode> claims(JsonNode answer) {
        return answer.path("claims").findParents("content");
    }

    @Test
    void theClaimsOfATextAreThoseOfTheLibrary() throws IOException {
        HttpResponse<String> response = served.post("/v1/extract?name=note.txt&text=true", TEXT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        JsonNode answer = Served.json(response);
        Extraction expected = HEARSAY.extract(Article.of("note.txt", TEXT));
        ClaimJson json = new ClaimJson(expected.article(), OffsetUnit.CODEPOINT);
        for (Claim claim : expected.claims()) {
            JsonNode record = MAPPER.readTree(json.of(claim).toString());
            JsonNode found = answer.path("claims").get(expected.claims().indexOf(claim));
            assertThat(found.path("content")).isEqualTo(record.path("content"));
            assertThat(found.path("speaker")).isEqualTo(record.path("speaker"));
            assertThat(found.path("id")).isEqualTo(record.path("id"));
        }
        assertThat(answer.path("claims").size())
                .isEqualTo(expected.claims().size())
                .isPositive();
        assertThat(answer.at("/articles/0/text").asText()).isEqualTo(TEXT);
        assertThat(answer.at("/articles/0/id").asText()).isEqualTo("note.txt");
        assertThat(answer.path("failures")).isEmpty();
    }

    @Test
    void aPageIsReadAsAPage() {
        String page = "<html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1><p>" + TEXT
                + "</p><p>The council meets again on Monday to talk about the boats and the weather.</p></article></body></html>";
        JsonNode answer = Served.json(served.post("/v1/extract?date=2025-05-16", page, "Content-Type", "text/html"));
        assertThat(answer.at("/claims/0/article/title").asText()).isEqualTo("Ferry stays");
        assertThat(answer.at("/claims/0/date/value").asText()).isEqualTo("2025-05-16");
        assertThat(answer.at("/claims/0/speaker/name").asText()).isEqualTo("Ada Merrow");
    }

    @Test
    void jsonLinesHaveARecordALineAndFailuresAtTheEnd() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        entries.put("b.txt", new byte[0]);
        HttpResponse<String> response =
                served.post("/v1/extract?name=day.zip", Archives.zip(entries), "Accept", "application/x-ndjson");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        List<String> lines = response.body().lines().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(MAPPER.readTree(lines.get(0)).path("schema").asText()).isEqualTo("hearsay/claim/1");
        JsonNode last = MAPPER.readTree(lines.get(lines.size() - 1));
        assertThat(last.path("schema").asText()).isEqualTo("hearsay/failure/1");
        assertThat(last.at("/article/file").asText()).isEqualTo("day.zip!/b.txt");
    }

    @Test
    void offsetsCountWhatIsAskedFor() {
        String text =
                "Ferries stay in port 🚢 until Monday.\n\n“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.";
        int codePoints = Served.json(served.post("/v1/extract", text))
                .at("/claims/0/content/spans/0/0")
                .asInt();
        int utf16 = Served.json(served.post("/v1/extract?offsets=utf16", text))
                .at("/claims/0/content/spans/0/0")
                .asInt();
        assertThat(utf16).isEqualTo(codePoints + 1);
    }

    @Test
    void onlyTheKindsAskedForAreAnswered() {
        assertThat(claims(Served.json(served.post("/v1/extract?kinds=question,belief", TEXT))))
                .isEmpty();
    }

    @Test
    void aBodyWithoutArticlesIsAProblemWithTheReason() {
        HttpResponse<String> response = served.post(
                "/v1/extract",
                "Le ministre a déclaré mardi que la grève durera encore longtemps dans le port de la ville. Les"
                        + " syndicats ont répondu qu'ils attendent toujours une offre sérieuse de la direction, et que"
                        + " les bateaux resteront à quai.");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Served.json(response).path("code").asText()).isEqualTo("not-english");
        assertThat(Served.json(response).at("/failures/0/code").asText()).isEqualTo("not-english");
    }

    @Test
    void anArchiveHasTheBoundsOfAFile() {
        byte[] zeros = new byte[60 << 20];
        byte[] bomb = Archives.gzip(Archives.gzip(zeros));
        HttpResponse<String> response = served.post("/v1/extract?name=bomb.gz", bomb);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Served.json(response).path("code").asText()).isEqualTo("archive-limit");
        byte[] nested = Archives.bytes(TEXT);
        for (int i = 0; i < 6; i++) {
            nested = Archives.gzip(nested);
        }
        assertThat(Served.json(served.post("/v1/extract", nested)).path("code").asText())
                .isEqualTo("archive-limit");
    }

    @ParameterizedTest
    @CsvSource({
        "date=yesterday, date takes a day",
        "dat=2025-05-16, there is no parameter 'dat'",
        "kinds=opinion, 'kinds takes one of statement, belief'",
        "offsets=bytes, 'offsets takes one of codepoint, utf16, utf8'",
        "format=word, no such format",
        "name=..%2Fetc%2Fpasswd, name is the name of a file",
        "text=yes, text takes true or false",
        "date=2025-05-16&date=2025-05-17, given twice",
        "name=%ff, not percent-encoded"
    })
    void aWrongParameterIsNamed(String query, String detail) {
        HttpResponse<String> response = served.post("/v1/extract?" + query, TEXT);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Served.json(response).path("detail").asText()).contains(detail);
    }

    @Test
    void formsAndEmptyBodiesAreRefusedWithAdvice() {
        HttpResponse<String> form = served.post(
                "/v1/extract", "--x\r\n\r\nhello\r\n--x--", "Content-Type", "multipart/form-data; boundary=x");
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(Served.json(form).path("detail").asText()).contains("--data-binary");
        assertThat(served.post("/v1/extract", "").statusCode()).isEqualTo(400);
    }

    @Test
    void withoutADatabaseNothingIsLookedUp() {
        HttpResponse<String> response = served.get("/v1/claims");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Served.json(response).path("detail").asText()).contains("started without claims");
    }
}
