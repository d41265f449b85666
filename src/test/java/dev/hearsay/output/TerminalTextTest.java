// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {

    @Test
    void plainTextStays() {
        assertThat(TerminalText.clean("“Café” – 漢字 🚢, e\u0301")).isEqualTo("“Café” – 漢字 🚢, e\u0301");
    }

    @Test
    void whiteSpaceIsOneSpaceAndNoneAtTheEdges() {
        assertThat(TerminalText.clean(" a \r\n\t b\u00A0\u2028c\u3000")).isEqualTo("a b c");
    }

    @Test
    void controlsAreDots() {
        assertThat(TerminalText.clean("a\u001B[31mb\u0007\u009B2Jc\u007F\u0000"))
                .isEqualTo("a·[31mb··2Jc··");
    }

    @Test
    void turnersOfTheDirectionOfWritingGo() {
        assertThat(TerminalText.clean("a\u202Eb\u2066c\u200Fd\uFEFFe\u00ADf")).isEqualTo("abcdef");
    }

    @Test
    void emojiKeepTheirJoiners() {
        assertThat(TerminalText.clean("👩‍🚒")).isEqualTo("👩‍🚒");
    }

    @Test
    void unpairedSurrogatesAreReplaced() {
        assertThat(TerminalText.clean("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "👩\u200D", "\u1100", "\u200D", "\u0915\u094D\u200D"})
    void aCharacterWithPartsWithoutEndTakesNoLineWithoutEnd(String part) {
        String clean = TerminalText.clean("x" + part.repeat(50_000));
        assertThat(Wrapping.clip(clean, 10).length()).isLessThan(400);
    }

    @Test
    void dollarsAndBackslashesAreOnlyCharacters() {
        assertThat(TerminalText.clean("$1 \\$0 é")).isEqualTo("$1 \\$0 é");
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatATerminalObeysIsLeft(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        random.ints(500, 0, random.nextBoolean() ? 0x100 : 0x11_0000).forEach(text::appendCodePoint);
        String clean = TerminalText.clean(text.toString());
        assertThat(clean.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c == 0x2028 || c == 0x2029 || c == 0x202E || c == 0x2067);
        assertThat(clean).doesNotContain("  ");
        assertThat(TerminalText.clean(clean)).isEqualTo(clean);
    }
}
