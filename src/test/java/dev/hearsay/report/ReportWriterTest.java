// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.TextSource;
import dev.hearsay.output.TextSource.SourceText;
import dev.hearsay.output.WrittenClaim;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the page of a report. */
class ReportWriterTest {

    private static final String TEXT = "👍 “Nobody sails,” said Ada Merrow.";
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" (?:id|class)=\"([\\w-]+)\">(.*)</script>");

    private static final String TITLE = "</title><script>alert('title')</script>";

    private static String claim(String id, String article, String offsets, int start, int end) {
        return """
                {"schema":"hearsay/claim/1","id":"%s","offsets":"%s",\
                "article":{"id":"%s","file":"%s","sha256":null,"title":"</script><script>alert(2)</script>"},\
                "speech":"direct","kind":"statement","source":null,\
                "speaker":{"name":"<img src=x onerror=alert(1)>","anonymous":true,"anonymity":null},\
                "cue":null,"addressee":null,"medium":null,\
                "content":{"text":"“Nobody sails,”","spans":[[%d,%d]],"verbatim":[]},\
                "date":{"value":"2031-W10","basis":"published","text":null,"spans":[]},"sentences":[],"confidence":0.75}
                """.formatted(id, offsets, article, article, start, end);
    }

    private static List<WrittenClaim> claims(String... lines) throws IOException {
        List<WrittenClaim> claims = new ArrayList<>();
        byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        try (ClaimReader reader = ClaimReader.open("claims.jsonl", new ByteArrayInputStream(bytes))) {
            Optional<WrittenClaim> claim = reader.next();
            while (claim.isPresent()) {
                claims.add(claim.get());
                claim = reader.next();
            }
        }
        return claims;
    }

    private static String page(TextSource texts, String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = new ReportWriter(out, new ReportTitle(TITLE, "made by a test"), texts);
        for (WrittenClaim claim : claims(lines)) {
            writer.write(claim);
        }
        ReportCounts counts = writer.finish();
        assertThat(counts.claims()).isEqualTo(lines.length);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> data(String page, String name) {
        return DATA.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(name))
                .map(ReportWriterTest::tree)
                .toList();
    }

    private static JsonNode tree(MatchResult block) {
        try {
            return new ObjectMapper().readTree(block.group(2));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"codepoint, 2, 17", "utf16, 3, 18", "utf8, 5, 24"})
    void placesCountAsJavaScriptDoes(String offsets, int start, int end) throws IOException {
        String page = page(article -> new SourceText(TEXT, null), claim("c_1", "a.txt", offsets, start, end));
        JsonNode content = data(page, "article").get(0).at("/claims/0/content");
        assertThat(content.get("spans")).hasToString("[[3,18]]");
        assertThat(TEXT.substring(3, 18)).isEqualTo(content.get("text").textValue());
        assertThat(data(page, "text-0").get(0).textValue()).isEqualTo(TEXT);
    }

    @Test
    void hostileWordsAreOnlyData() throws IOException {
        String text = TEXT.replace(".", "\0</script><script>alert(3)</script><!--\uD83D\u202E");
        String page = page(article -> new SourceText(text, null), claim("c_1", "a.txt", "codepoint", 2, 17));
        assertThat(page).doesNotContain("alert(1)>", "<script>alert", "</title><", "<!--<");
        assertThat(page.split("<script", -1)).hasSize(1 + 4);
        assertThat(page).contains("<title>&#60;/title&#62;&#60;script&#62;alert(&#39;title&#39;)");
        assertThat(data(page, "text-0").get(0).textValue()).isEqualTo(text);
        assertThat(data(page, "article").get(0).at("/article/heading").textValue())
                .isEqualTo("</script><script>alert(2)</script>");
        assertThat(data(page, "article").get(0).at("/claims/0/speakers/0/name").textValue())
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void thePolicyAllowsThePagesOwnScriptAndStyleAndNothingElse() throws Exception {
        String page = page(article -> new SourceText(TEXT, null), claim("c_1", "a.txt", "codepoint", 2, 17));
        String script = between(page, "<script type=\"module\">", "</script>");
        String style = between(page, "<style>", "</style>");
        assertThat(between(page, "Content-Security-Policy\" content=\"", "\""))
                .isEqualTo("default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; base-uri 'none';"
                                .formatted(hash(script), hash(style))
                        + " form-action 'none'");
        assertThat(script).doesNotContain("innerHTML", "eval(", "document.write", "fetch(", "import ");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String hash(String source) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void anArticleThatIsGoneIsThereWithoutItsText() throws IOException {
        String page = page(
                article -> {
                    throw new NoSuchFileException(article.file());
                },
                claim("c_1", "a.txt", "codepoint", 2, 17));
        JsonNode block = data(page, "article").get(0);
        assertThat(block.at("/article/state").textValue()).isEqualTo("gone");
        assertThat(block.at("/article/note").textValue()).isEqualTo("the file a.txt does not exist any more");
        assertThat(block.at("/claims/0").has("holds")).isFalse();
        assertThat(block.at("/claims/0/content/text").textValue()).isEqualTo("“Nobody sails,”");
        assertThat(block.at("/claims/0/content").has("spans")).isFalse();
        assertThat(data(page, "text-0")).isEmpty();
    }

    @Test
    void aClaimWhoseWordsMovedHasNoPlaces() throws IOException {
        String page = page(article -> new SourceText("Then: " + TEXT, null), claim("c_1", "a.txt", "codepoint", 2, 17));
        JsonNode claim = data(page, "article").get(0).at("/claims/0");
        assertThat(claim.has("holds")).isFalse();
        assertThat(claim.get("content").has("spans")).isFalse();
    }

    @Test
    void claimsOfAnArticleThatComeApartAreStillOfOneArticle() throws IOException {
        String page = page(
                article -> new SourceText(TEXT, null),
                claim("c_1", "a.txt", "codepoint", 2, 17),
                claim("c_2", "b.txt", "codepoint", 2, 17),
                claim("c_3", "a.txt", "codepoint", 2, 17));
        List<JsonNode> blocks = data(page, "article");
        assertThat(blocks.stream().map(block -> block.get("number").intValue())).containsExactly(0, 1, 0);
        assertThat(blocks.get(2).has("article")).isFalse();
        assertThat(blocks.get(2).at("/claims/0/id").textValue()).isEqualTo("c_3");
        assertThat(data(page, "text-0")).hasSize(1);
    }

    @Test
    void aDateIsItsDays() throws IOException {
        String page = page(article -> new SourceText(TEXT, null), claim("c_1", "a.txt", "codepoint", 2, 17));
        assertThat(data(page, "article").get(0).at("/claims/0/date"))
                .hasToString(
                        "{\"value\":\"2031-W10\",\"basis\":\"published\",\"from\":\"2031-03-03\",\"until\":\"2031-03-09\"}");
    }
}
