// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.Span;
import dev.hearsay.model.Stance;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final String ESCAPE = "\u001B";

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void isTheGoldenFile(int width) {
        Golden.check("table-" + width + ".txt", Written.table(Examples.article(), Examples.claims(), width, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 61, 79, 80, 95, 96, 110, 133, 139, 140, 200})
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
        try (ClaimWriter writer = new TableWriter(out, 80, true, false)) {
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
        assertThat(table.lines()).hasSize(4);
    }

    @Test
    void idsStayAligned() {
        List<Claim> claims = IntStream.range(0, 12)
                .mapToObj(i -> Examples.about("c_" + i, "x", new Span(0, 1)))
                .toList();
        List<String> lines =
                Written.table(Article.of("a", "x"), claims, 80, false).lines().toList();
        assertThat(lines.get(1)).isEqualTo("c_0         (no source)");
        assertThat(lines.get(2)).isEqualTo("      0.50  no date · direct statement");
        assertThat(lines.get(34)).isEqualTo("c_11        (no source)");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 200})
    void eachClaimHasAShortIdItsConfidenceAndItsKind(int width) {
        Claim claim = Examples.about("c_e107d76aabfecf242f10", "x", new Span(0, 1));
        assertThat(Written.table(Article.of("a", "x"), List.of(claim), width, false))
                .contains("c_e107d76a ")
                .doesNotContain("c_e107d76aa")
                .contains(" 0.50 ")
                .contains("direct statement");
    }

    @Test
    void aGuessLooksDifferentWithAndWithoutColour() {
        List<Claim> claims = List.of(Examples.full(), Examples.bareClaim());
        String plain = Written.table(Examples.article(), claims, 80, false);
        assertThat(plain)
                .contains("2 claims · 1 guess (?)")
                .contains("    ? 0.00  ")
                .contains("      0.94  ");
        String colored = Written.table(Examples.article(), claims, 80, true);
        assertThat(colored)
                .contains(ESCAPE + "[1;35m? 0.00")
                .contains(ESCAPE + "[36m(no source)")
                .contains(ESCAPE + "[1;36mIlse Brandt");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200})
    void noSpeakerTakesMoreThan45Columns(int width) {
        String table = Written.table(Examples.article(), Examples.claims(), width, false);
        if (width > 100) {
            assertThat(table.lines().filter(line -> line.startsWith("c_")))
                    .hasSize(3)
                    .allMatch(line -> line.startsWith("  ", 57));
        }
        assertThat(table).contains("did not deny (negated): that the crane, which fell in 2029");
    }

    @Test
    void theHeadOfATurnIsNoCue() {
        Claim full = Examples.full();
        String text = "BRANDT: The quay is closed.";
        Claim turn = new Claim(
                "c_turn",
                full.speech(),
                full.kind(),
                null,
                full.speakers(),
                new Cue(Passage.of(text, List.of(new Span(6, 7))), ":", Stance.NEUTRAL, false),
                null,
                null,
                Passage.of(text, List.of(new Span(8, text.length()))),
                List.of(),
                full.date(),
                List.of(),
                0,
                0.9);
        assertThat(Written.table(Article.of("a", text), List.of(turn), 80, false))
                .endsWith("\n            The quay is closed.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void aHugePassageIsCutWithAWordOnWhereTheRestIs(int width) {
        String text = "🚢 word ".repeat(50_000).strip();
        Claim claim = Examples.about("c_1", text, new Span(0, text.length()));
        List<String> lines = Written.table(Article.of("a", text), List.of(claim), width, false)
                .lines()
                .toList();
        assertThat(lines).hasSizeLessThan(16);
        String last = lines.get(lines.size() - 1);
        assertThat(last).endsWith(" more words: --to jsonl");
        Matcher shown = Pattern.compile("🚢|word(?!s)").matcher(String.join("\n", lines));
        int hidden =
                Integer.parseInt(last.replaceAll(".*… ([0-9,]+) more.*", "$1").replace(",", ""));
        assertThat(shown.results().count() + hidden).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void nothingIsCutWhereNobodySeesTheTableGrow(int width) {
        String text = "word ".repeat(5_000).strip();
        Claim claim = Examples.about("c_1", text, new Span(0, text.length()));
        String table = Written.table(Article.of("a", text), List.of(claim), width, false, false);
        assertThat(Pattern.compile("\\bword\\b").matcher(table).results().count())
                .isEqualTo(5_000);
        assertThat(table).doesNotContain("…");
    }
}
