// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Document;
import dev.hearsay.pipeline.Paragraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInLinesTest {

    private static List<String> found(String line, String below) {
        String text = "The pier opens in May.\n\n" + line + "\n\n" + below + "\n\nRain fell.";
        Document document = TestArticles.document(text);
        return LeadInLines.of(text, Paragraphs.of(text), new MarkedQuotations().find(document)).stream()
                .map(turn -> turn.head().in(text) + turn.mark().in(text) + " "
                        + turn.words().get(0).in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement of Mayor Bram Quill:",
                "And from Mayor Bram Quill:",
                "A comment by Mayor Bram Quill:",
                "STATEMENT FROM Mayor Bram Quill:"
            })
    void aLineThatSaysWhoseItIsGivesTheSource(String line) {
        assertThat(found(line, "“We welcome it.”")).containsExactly("Mayor Bram Quill: “We welcome it.”");
        assertThat(found(line, "\"We welcome it.\"")).containsExactly("Mayor Bram Quill: \"We welcome it.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From the archives:", "In the words of many:", "Mayor Bram Quill:", "A statement followed."})
    void otherLinesGiveNone(String line) {
        assertThat(found(line, "“We welcome it.”")).isEmpty();
    }

    @Test
    void theParagraphBelowIsWhollyQuoted() {
        assertThat(found("Statement of Mayor Bram Quill:", "“We welcome it,” he said."))
                .isEmpty();
        assertThat(found("Statement of Mayor Bram Quill:", "We welcome it.")).isEmpty();
    }
}
