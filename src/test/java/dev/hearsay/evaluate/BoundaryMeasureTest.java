// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryMeasureTest {

    /** The counts for a text in which {@code |} marks where the splitter cut. */
    private static BoundaryCounts counts(String marked, GoldAttribution... gold) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String part : marked.split("\\|", -1)) {
            Span span = new Span(text.length(), text.length() + part.length()).strip(text + part);
            if (!span.isEmpty()) {
                sentences.add(new Sentence(span, List.of(new Token(span))));
            }
            text.append(part);
        }
        return BoundaryMeasure.of(text.toString(), List.of(gold), sentences);
    }

    @Test
    void goodCutsAreJustCounted() {
        assertThat(counts("Reed left. |Ines stayed.\n\n|“No.” |She slept."))
                .isEqualTo(new BoundaryCounts(1, 4, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void aCutInsideASourceIsWrong() {
        GoldAttribution gold = new GoldAttribution(
                List.of(new CodePointSpan(2, 10)),
                List.of(new CodePointSpan(11, 15)),
                List.of(new CodePointSpan(0, 20)));

        assertThat(counts("😀 Mr. |Reed said so. |It is.", gold)).isEqualTo(new BoundaryCounts(1, 3, 2, 1, 0, 0, 1, 0));
        assertThat(counts("😀 Mr. Reed |said so. It is.", gold).insideRole()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“We left. |We stayed,” he said.; 1; 0",
                "“We left |and stayed,” he said.; 1; 1",
                "He said “|we left.” Yes.; 1; 1",
                "“We left.| ” he said.; 1; 0",
                "He left. |“We left.” |He said.; 0; 0",
                "\"We left. |We stayed,\" he said.; 1; 0"
            })
    void cutsInsideQuotations(String marked, int inside, int unended) {
        BoundaryCounts counts = counts(marked);

        assertThat(counts.insideQuotation()).isEqualTo(inside);
        assertThat(counts.unendedInQuotation()).isEqualTo(unended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mr. |Reed left.; 1",
                "St. |Osyth left.; 1",
                "(Dr. |Reed left.; 1",
                "Made in the U.S. |and sold.; 1",
                "Made in the U.S. |He sold it.; 0",
                "It is No. |5 now.; 1",
                "He said No. |Then he left.; 0",
                "Piers J. |Reed left.; 1",
                "Piers J. |K. Reed left.; 1",
                "It was plan B. |The town agreed.; 0",
                "At 5 p.m. |on Monday.; 1",
                "He left. |and returned.; 0"
            })
    void cutsAfterAbbreviations(String marked, int wrong) {
        assertThat(counts(marked).afterAbbreviation()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He left. She stayed.; 1",
                "He left.” She stayed? Yes.; 2",
                "Mr. Reed and J. Oak left the U.S. Monday.; 0",
                "It cost 3.5 crowns. or so; 0"
            })
    void placesThatLookLikeAnEndAreMissedCuts(String marked, int missed) {
        assertThat(counts(marked).missed()).isEqualTo(missed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyCutsOfAnyTextAreCounted(long seed) {
        Random random = new Random(seed);
        String[] parts = {"Mr. ", "“", "” ", "\"", "😀 ", "|", "|", "Reed ", "left. ", "\n\n", "? ", "…", "J. "};
        StringBuilder marked = new StringBuilder("x");
        random.ints(400, 0, parts.length).forEach(i -> marked.append(parts[i]));
        BoundaryCounts counts = counts(marked.toString());

        assertThat(counts.boundaries()).isLessThan(counts.sentences());
        assertThat(counts.insideQuotation()).isBetween(counts.unendedInQuotation(), counts.boundaries());
        assertThat(counts.plus(counts).missed()).isEqualTo(2 * counts.missed());
    }

    @Test
    void anArticleWithoutSentencesIsCounted() {
        assertThat(BoundaryMeasure.of("", List.of(), List.of())).isEqualTo(new BoundaryCounts(1, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void theReportHasAColumnForEachSplitter() {
        Map<String, BoundaryCounts> splitters = new LinkedHashMap<>();
        splitters.put("one", new BoundaryCounts(1, 20, 19, 3, 4, 5, 6, 7));
        splitters.put("the other", BoundaryCounts.NONE);

        assertThat(BoundaryReport.lines(splitters))
                .hasSize(9)
                .allSatisfy(line -> assertThat(line).hasSize(46 + 10 + 11))
                .element(2)
                .asString()
                .matches("sentences +20 +0");
    }
}
