// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeClausesTest {

    /** What is left of all that stands behind the cue. */
    private static String left(String text, String source, String cue) {
        Span by = span(text, source);
        Span said = span(text, " " + cue + " ").strip(text);
        Attribution whole =
                new Attribution(List.of(by), List.of(said), List.of(new Span(said.end() + 1, text.length() - 1)), 0.9);
        Attribution trimmed = RelativeClauses.trim(text, List.of(new Span(0, text.length())), whole);
        return trimmed.content().get(0).in(text);
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The road, which the mayor said would be open by May, runs past the school. | would be open by May",
                "The fund, which the mayor said was small, poor and old, is for sale. | was small, poor and old",
                "Mr. Quill, who the mayor said had left, owns two ships. | had left",
                "The fee, which the mayor said was 1,200 crowns, rose twice. | was 1,200 crowns",
                "The toll, which the mayor said was “high, too high”, rose again. | was “high, too high”"
            })
    void theMainClauseIsTheReporters(String text, String content) {
        assertThat(left(text, "the mayor", "said")).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He sold the fund, which the mayor said was small, poor and old.",
                "The state saw thirty ships in the harbour of Lonsby last week, which the mayor said came late, loaded with coal.",
                "The road, which the mayor said was closed, with no way round it.",
                "The road was closed, the mayor said on Monday, then opened."
            })
    void elseTheContentStays(String text) {
        assertThat(left(text, "the mayor", "said")).endsWith(text.substring(text.length() - 8, text.length() - 1));
    }

    @Test
    void aSourceBehindItsCueIsInNoRelativeClause() {
        String text = "The road, which said the mayor is long, runs past.";
        Attribution turned = new Attribution(
                List.of(span(text, "the mayor")), List.of(span(text, "said")), List.of(new Span(31, 49)), 0.9);
        assertThat(RelativeClauses.trim(text, List.of(new Span(0, text.length())), turned))
                .isEqualTo(turned);
    }
}
