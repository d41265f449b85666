// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085"})
    void blankLinesDivideWhateverTheLineBreak(String eol) {
        assertThat(paragraphs("One." + eol + eol + "Two." + eol + "  " + eol + eol + "Three." + eol))
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void aLineIsAParagraphWhereLinesEndSentences() {
        assertThat(paragraphs("The quay is shut.\nNobody was hurt, police said.\n“We wait,” he said.\n"))
                .hasSize(3);
    }

    @Test
    void copyWrappedByHandStaysTogether() {
        String wrapped =
                "The harbour of Lonsby stayed shut for a\nthird day on Tuesday after talks between\nthe owners and"
                        + " the crews failed again.\n   A second round is planned for the end\nof the week.";
        assertThat(paragraphs(wrapped)).hasSize(2).element(1).asString().startsWith("A second round");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs(" \r\n\t \u00a0\n")).isEmpty();
    }

    @Test
    void formFeedAndParagraphSeparatorDivide() {
        assertThat(paragraphs("one\ftwo\u2029three")).containsExactly("one", "two", "three");
    }
}
