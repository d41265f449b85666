// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final String ESCAPE = "\u001B";

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void isTheGoldenFile(int width) {
        Golden.check("table-" + width + ".txt", Written.table(Examples.article(), Examples.claims(), width, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 61, 79, 80, 133})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(Written.table(Examples.article(), Examples.claims(), width, false)
                        .lines())
                .allMatch(line -> DisplayWidth.of(line) <= Math.max(60, width));
    }

    @Test
    void coloursChangeNothingElse() {
        String colored = Written.table(Examples.article(), Examples.claims(), 80, true);
        assertThat(colored).contains(ESCAPE + "[1m");
        assertThat(colored.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                .isEqualTo(Written.table(Examples.article(), Examples.claims(), 80, false));
    }

    @Test
    void anArticleWithoutClaimsSaysSo() {
        assertThat(Written.table(Examples.article(), List.of(), 80, false))
                .isEqualTo("north/quay.v2.txt · 2031-03-06 · Harbour Wire · no claims found\n");
    }

    @Test
    void articlesStandApart() throws IOException {
        StringWriter out = new StringWriter();
        try (ClaimWriter writer = new TableWriter(out, 80, false)) {
            writer.write(Article.of("a", ""), List.of());
            writer.write(Article.of("b", ""), List.of());
        }
        assertThat(out).hasToString("a · no claims found\n\nb · no claims found\n");
    }

    @Test
    void aWithheldArticleSaysSo() {
        Metadata withheld = Metadata.NONE.withStatus(PublicationStatus.WITHHELD);
        assertThat(Written.table(Article.of("a", "").withMetadata(withheld), List.of(), 80, false))
                .isEqualTo("a · withheld · no claims found\n");
    }

    @Test
    void aCanceledAndACorrectedArticleSaySo() {
        Metadata canceled = Metadata.NONE.withStatus(PublicationStatus.CANCELED);
        assertThat(Written.table(Article.of("a", "").withMetadata(canceled), List.of(), 80, false))
                .isEqualTo("a · canceled · no claims found\n");
        Metadata corrected = Metadata.NONE.withCorrection("Corrects the name of the quay.");
        assertThat(Written.table(Article.of("a", "").withMetadata(corrected), List.of(), 80, false))
                .isEqualTo("a · corrected · no claims found\n");
    }

    @Test
    void nothingInAnArticleCommandsTheTerminal() {
        String evil = ESCAPE + "[2J" + ESCAPE + "]0;mine\u0007 \u009B31m\r\n\u202Ereversed \u0008";
        Metadata metadata = Metadata.NONE.withPublisher(evil);
        Article article = Article.of(evil + ".txt", evil).withMetadata(metadata);
        List<Claim> claims = List.of(Examples.about("c_1", evil, new Span(0, evil.length())));
        String table = Written.table(article, claims, 80, false);
        assertThat(table.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
        assertThat(table).doesNotContain("\u202E");
        assertThat(table.lines()).hasSize(3);
    }

    @Test
    void numbersStayAligned() {
        List<Claim> claims = IntStream.range(0, 12)
                .mapToObj(i -> Examples.about("c_" + i, "x", new Span(0, 1)))
                .toList();
        List<String> lines =
                Written.table(Article.of("a", "x"), claims, 80, false).lines().toList();
        assertThat(lines.get(1)).startsWith("  1  (no source)");
        assertThat(lines.get(23)).startsWith(" 12  (no source)").hasSameSizeAs(lines.get(1));
    }

    @Test
    void aHugePassageTakesThreeLines() {
        String text = "🚢 word ".repeat(50_000);
        Claim claim = Examples.about("c_1", text, new Span(0, text.length()));
        List<String> lines = Written.table(Article.of("a", text), List.of(claim), 80, false)
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 1 + 3);
        assertThat(lines.get(4)).endsWith(" …");
    }
}
