// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueParagraphTest {

    private static final String TEXT = "😀 One.\n\nOn  Tuesday\nshe said no.\n \u00a0\nThree.";

    private static CueParagraph at(String words, boolean cue) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        List<CodePointSpan> spans = List.of(new CodePointSpan(start, start + words.length()));
        return CueParagraph.of(
                TEXT,
                cue
                        ? new GoldAttribution(List.of(), spans, List.of())
                        : new GoldAttribution(List.of(), List.of(), spans));
    }

    @Test
    void aParagraphEndsWhereALineIsBlank() {
        assertThat(at("said", true).text()).isEqualTo("On Tuesday she said no.");
        assertThat(at("Three", true).text()).isEqualTo("Three.");
        assertThat(at("One", true).text()).isEqualTo("😀 One.");
    }

    @Test
    void withoutACueItIsTheParagraphOfTheContent() {
        assertThat(at("no", false)).isEqualTo(at("said", true));
    }

    @Test
    void wordsAreFoundWhateverTheirBlanks() {
        assertThat(at("said", true).holds("on Tuesday")).isFalse();
        assertThat(at("said", true).holds(" On\nTuesday she ")).isTrue();
    }
}
