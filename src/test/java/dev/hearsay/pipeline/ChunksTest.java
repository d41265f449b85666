// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static List<Span> chunks(String text) {
        return Chunks.of(text, new Span(0, text.length()));
    }

    @Test
    void anOrdinaryParagraphStaysWhole() {
        String text = "The quay is shut. Nobody sails. ".repeat(100).strip();
        assertThat(chunks(text)).containsExactly(new Span(0, text.length()));
    }

    @Test
    void aBookInOneLineIsCutBehindSentences() {
        String text = "The quay is shut, they say. ".repeat(2_000).strip();
        assertThat(chunks(text)).hasSizeGreaterThan(4).allSatisfy(chunk -> {
            assertThat(chunk.length()).isLessThanOrEqualTo(Chunks.LONGEST);
            assertThat(chunk.in(text)).startsWith("The").endsWith("say.");
        });
    }

    @Test
    void noiseIsCutBetweenCharactersAndNothingIsLost() {
        String text = "👍".repeat(5_000) + " " + "x".repeat(3_333) + " end";
        List<Span> chunks = chunks(text);
        assertThat(String.join("", chunks.stream().map(chunk -> chunk.in(text)).toList()))
                .isEqualToIgnoringWhitespace(text.replace(" ", ""));
        assertThat(chunks).noneMatch(chunk -> Character.isLowSurrogate(text.charAt(chunk.start())));
    }
}
