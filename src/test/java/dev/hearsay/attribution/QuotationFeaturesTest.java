// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.pipeline.Paragraphs;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of {@code training/tests/test_quotes.py}: both sides must agree. */
class QuotationFeaturesTest {

    private static QuotationFeature at(String text, String part) {
        return QuotationFeatures.of(text, Paragraphs.of(text)).at(text.indexOf(part));
    }

    @ParameterizedTest
    @CsvSource({"a, OUTSIDE", "b, STRAIGHT", "c, OUTSIDE", "d, STRAIGHT", "e, OUTSIDE"})
    void straightMarksAlternate(String part, QuotationFeature code) {
        assertThat(at("a \"b\" c \"d\" e", part)).isEqualTo(code);
    }

    @Test
    void singleMarksInsideDoubleOnesAreNestedAndApostrophesAreNoMarks() {
        String text = "“one ‘two’ don’t three” four";
        assertThat(at(text, "one")).isEqualTo(QuotationFeature.CURLY);
        assertThat(at(text, "two")).isEqualTo(QuotationFeature.NESTED);
        assertThat(at(text, "three")).isEqualTo(QuotationFeature.CURLY);
        assertThat(at(text, "four")).isEqualTo(QuotationFeature.OUTSIDE);
        assertThat(at("the boys’ mother’s coat", "coat")).isEqualTo(QuotationFeature.OUTSIDE);
        assertThat(at("She said ‘it isn’t so’ then", "so")).isEqualTo(QuotationFeature.SINGLE);
    }

    @Test
    void aParagraphEndsAnOpenQuotationUnlessItOpensItAnew() {
        assertThat(at("“open\n\nshut", "shut")).isEqualTo(QuotationFeature.OUTSIDE);
        assertThat(at("“open\n\n“again” out", "again")).isEqualTo(QuotationFeature.CONTINUED);
        assertThat(at("“closed”\n\n“new”", "new")).isEqualTo(QuotationFeature.CURLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"‘", "“", "\"", "‘’", "„“”’"})
    void aHundredThousandMarksTakeNoTime(String marks) {
        String text = marks.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(QuotationFeatures.of(text, Paragraphs.of(text)).at(text.length() - 1))
                        .isNotNull());
    }
}
