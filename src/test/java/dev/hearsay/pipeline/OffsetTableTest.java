// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTableTest {

    private static final String TEXT = "né 👍 “ok”";

    @Test
    void countsInEachUnit() {
        int mark = TEXT.indexOf('“');
        assertThat(OffsetTable.of(TEXT, OffsetUnit.UTF16).fromUtf16(mark)).isEqualTo(6);
        assertThat(OffsetTable.of(TEXT, OffsetUnit.CODEPOINT).fromUtf16(mark)).isEqualTo(5);
        assertThat(OffsetTable.of(TEXT, OffsetUnit.UTF8).fromUtf16(mark)).isEqualTo(9);
    }

    @Test
    void refusesAnOffsetInsideACharacter() {
        OffsetTable bytes = OffsetTable.of(TEXT, OffsetUnit.UTF8);
        assertThatThrownBy(() -> bytes.toUtf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.toUtf16(999)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void goesThereAndBackOnRandomText(long seed) {
        Random random = new Random(seed);
        int[] alphabet = {'a', ' ', '\n', 'é', '’', 0x301, 0x1F600, 0x10FFFF, 0x7FF, 0x800};
        StringBuilder builder = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            builder.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        String text = builder.toString();
        for (OffsetUnit unit : OffsetUnit.values()) {
            OffsetTable table = OffsetTable.of(text, unit);
            for (int i = 0; i <= text.length(); i = i < text.length() ? text.offsetByCodePoints(i, 1) : i + 1) {
                assertThat(table.toUtf16(table.fromUtf16(i))).isEqualTo(i);
            }
            int length = switch (unit) {
                case CODEPOINT -> text.codePointCount(0, text.length());
                case UTF16 -> text.length();
                case UTF8 -> text.getBytes(StandardCharsets.UTF_8).length;
            };
            assertThat(table.fromUtf16(text.length())).isEqualTo(length);
        }
    }
}
