// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Article;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonLinesWriterTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void isTheGoldenFileInEveryUnit(OffsetUnit unit) {
        Golden.check(
                "claims-" + Words.of(unit) + ".jsonl", Written.jsonLines(Examples.article(), Examples.claims(), unit));
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void offsetsHoldForAReaderThatCountsInTheirUnit(OffsetUnit unit) throws IOException {
        String lines = Written.jsonLines(Examples.article(), Examples.claims(), unit);
        int seen = 0;
        for (String line : lines.lines().toList()) {
            for (JsonNode passage : PLAIN.readTree(line).findParents("spans")) {
                StringJoiner held = new StringJoiner(" ");
                for (JsonNode span : passage.get("spans")) {
                    held.add(slice(span.get(0).intValue(), span.get(1).intValue(), unit));
                }
                if (!passage.get("text").isNull()) {
                    assertThat(held).hasToString(passage.get("text").textValue());
                    seen++;
                }
            }
        }
        // source, anonymity, cue, addressee, medium, content, date, a name and three quantities of the full claim;
        // three; one
        assertThat(seen).isEqualTo(11 + 3 + 1);
    }

    /** What Python, Java and Rust would give for {@code text[start:end]}, without the code under test. */
    private static String slice(int start, int end, OffsetUnit unit) {
        return switch (unit) {
            case CODEPOINT -> {
                int[] codePoints = Examples.TEXT.codePoints().toArray();
                yield new String(codePoints, start, end - start);
            }
            case UTF16 -> Examples.TEXT.substring(start, end);
            case UTF8 ->
                new String(
                        Arrays.copyOfRange(Examples.TEXT.getBytes(StandardCharsets.UTF_8), start, end),
                        StandardCharsets.UTF_8);
        };
    }

    @Test
    void leavesNonAsciiAndHtmlAsTheyAreAndEndsEachLineWithALineFeed() {
        String lines = Written.jsonLines(Examples.article(), Examples.claims(), OffsetUnit.CODEPOINT);
        assertThat(lines).contains("🦀", "“", "a=1&b=<2>").doesNotContain("\r").endsWith("}\n");
        assertThat(lines.lines()).hasSize(3);
    }

    @Test
    void aLineBreakInAPassageStaysInItsLine() {
        String text = "one\r\ntwo\u2028three\u0085";
        String lines = Written.jsonLines(
                Article.of("a", text),
                List.of(Examples.about("c_1", text, new Span(0, text.length()))),
                OffsetUnit.CODEPOINT);
        assertThat(lines.chars().filter(c -> c == '\n')).hasSize(1);
    }

    @Test
    void anUnpairedSurrogateIsEscapedAndReadBackAsItWas() throws IOException {
        String text = "a \uD83D b \uDEA2\uD83D c 🚢";
        String line = Written.jsonLines(
                Article.of("a", text),
                List.of(Examples.about("c_1", text, new Span(0, text.length()))),
                OffsetUnit.CODEPOINT);
        assertThat(line).contains("a \\ud83d b \\udea2\\ud83d c 🚢");
        assertThat(PLAIN.readTree(line).at("/content/text").textValue()).isEqualTo(text);
    }

    @Test
    void anArticleWithoutClaimsGivesNoLine() {
        assertThat(Written.jsonLines(Examples.article(), List.of(), OffsetUnit.UTF8))
                .isEmpty();
    }

    @Test
    void aHashThatIsNotKnownIsNull() throws IOException {
        String line = Written.jsonLines(
                Article.of("a", "x"), List.of(Examples.about("c_1", "x", new Span(0, 1))), OffsetUnit.UTF16);
        assertThat(PLAIN.readTree(line).at("/article/sha256").isNull()).isTrue();
    }
}
