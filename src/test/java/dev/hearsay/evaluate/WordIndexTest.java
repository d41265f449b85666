// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordIndexTest {

    private static BitSet all(String text) {
        return WordIndex.of(text).words(List.of(new CodePointSpan(0, text.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don't won’t o'clock's | 3",
                "rock 'n' roll | 3",
                "a''b ''c'' '' | 3",
                "1_000 7½ x² Ⅷ | 4",
                "e\u0301a | 2",
                "𝒩-comet 一二 ٣ | 4",
                "😀 👋🏽 — … “” | 0",
                "a\u200db | 2"
            })
    void wordsAreRunsOfLettersAndNumbers(String text, int words) {
        assertThat(all(text).cardinality()).isEqualTo(words);
    }

    @Test
    void offsetsCountCodePoints() {
        WordIndex index = WordIndex.of("😀 one 𝒩two three");

        assertThat(index.words(List.of(new CodePointSpan(2, 5)))).hasToString("{0}");
        assertThat(index.words(List.of(new CodePointSpan(6, 7)))).hasToString("{1}");
        assertThat(index.words(List.of(new CodePointSpan(9, 12), new CodePointSpan(0, 3))))
                .hasToString("{0, 1, 2}");
    }

    @Test
    void aSpanThatTouchesAnEdgeAloneHoldsNoWord() {
        WordIndex index = WordIndex.of("one two");

        assertThat(index.words(List.of(new CodePointSpan(3, 4))).cardinality()).isZero();
        assertThat(index.words(List.of(new CodePointSpan(7, 9000))).cardinality())
                .isZero();
    }

    @Test
    void anEmptySpanInsideAWordTouchesIt() {
        assertThat(WordIndex.of("one two").words(List.of(new CodePointSpan(1, 1))))
                .hasToString("{0}");
        assertThat(WordIndex.of("one two").words(List.of(new CodePointSpan(4, 4))))
                .hasToString("{}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aSpanOfTwoPartsHoldsTheWordsOfBoth(long seed) {
        Random random = new Random(seed);
        int[] alphabet = "ab '’-é😀𝒩½".codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(300, 0, alphabet.length).forEach(i -> text.appendCodePoint(alphabet[i]));
        WordIndex index = WordIndex.of(text.toString());
        for (int i = 0; i < 100; i++) {
            int from = random.nextInt(300);
            int to = from + random.nextInt(300 - from + 1);
            int cut = from + random.nextInt(to - from + 1);
            BitSet both = index.words(List.of(new CodePointSpan(from, cut)));
            both.or(index.words(List.of(new CodePointSpan(cut, to))));

            assertThat(index.words(List.of(new CodePointSpan(from, to))))
                    .as("seed %d, [%d, %d)", seed, from, to)
                    .isEqualTo(both);
        }
    }

    @Test
    void aVeryLongWordIsOneWord() {
        assertThat(all("a’".repeat(200_000) + "a").cardinality()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“all of it” | DIRECT",
                "\"all of it\" | DIRECT",
                "none of it | INDIRECT",
                "a \"half\" is | MIXED",
                "“an open one | DIRECT"
            })
    void quotednessIsTheShareOfWordsBetweenMarks(String text, Quotedness expected) {
        assertThat(WordIndex.of(text).quotedness(all(text))).isEqualTo(expected);
    }

    @Test
    void aQuotationLeftOpenEndsWithItsParagraph() {
        BitSet quoted = QuotedText.of("“ab\n\nc \"d\ne");

        assertThat(quoted).hasToString("{1, 2, 8, 9, 10}");
    }
}
