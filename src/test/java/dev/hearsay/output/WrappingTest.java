// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrappingTest {

    @ParameterizedTest
    @CsvSource({
        "abc,3",
        "é,1",
        "e\u0301,1",
        "漢字,4",
        "🚢,2",
        "👩‍🚒,2",
        "🇺🇳,2",
        "👍🏽,2",
        "❤,1",
        "❤️,2",
        "가,2",
        "ｆ,2",
        "\u0301,0",
        "“x”,3",
        "'',0"
    })
    void widthsAreThoseOfATerminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void whatFitsStays() {
        assertThat(Wrapping.clip("abcde", 5)).isEqualTo("abcde");
        assertThat(Wrapping.clipStart("abcde", 5)).isEqualTo("abcde");
        assertThat(Wrapping.wrap("abcde", 5, 1)).containsExactly("abcde");
        assertThat(Wrapping.wrap("", 5, 1)).containsExactly("");
    }

    @Test
    void whatDoesNotIsShortened() {
        assertThat(Wrapping.clip("abcdef", 5)).isEqualTo("abcd…");
        assertThat(Wrapping.clip("abc def", 5)).isEqualTo("abc…");
        assertThat(Wrapping.clip("漢字漢字", 6)).isEqualTo("漢字…");
        assertThat(Wrapping.clipStart("abcdef", 5)).isEqualTo("…cdef");
        assertThat(Wrapping.clipStart("漢字漢字", 6)).isEqualTo("…漢字");
    }

    @Test
    void linesBreakAtSpacesAndInsideLongWords() {
        assertThat(Wrapping.wrap("one two three", 8, 3)).containsExactly("one two", "three");
        assertThat(Wrapping.wrap("one twothreefour", 8, 3)).containsExactly("one", "twothree", "four");
        assertThat(Wrapping.wrap("漢字漢字", 5, 3)).containsExactly("漢字", "漢字");
        assertThat(Wrapping.wrap("one two three four", 8, 2)).containsExactly("one two", "three …");
        assertThat(Wrapping.wrap("onetwothree", 8, 1)).containsExactly("onetwo …");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsTooLongAndNoWordIsLost(int seed) {
        Random random = new Random(seed);
        String[] pieces = {"a", "word", " ", " ", "é", "e\u0301", "漢", "🚢", "👩‍🚒", "🇺🇳", "…", "-"};
        StringBuilder raw = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) {
            raw.append(pieces[random.nextInt(pieces.length)]);
        }
        String text = TerminalText.clean(raw.toString());
        int columns = 4 + random.nextInt(30);
        List<String> all = Wrapping.wrap(text, columns, Integer.MAX_VALUE);
        assertThat(String.join("", all).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        List<String> some = Wrapping.wrap(text, columns, 2);
        assertThat(some).hasSizeLessThanOrEqualTo(2);
        for (List<String> lines :
                List.of(all, some, List.of(Wrapping.clip(text, columns), Wrapping.clipStart(text, columns)))) {
            assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= columns);
        }
    }
}
